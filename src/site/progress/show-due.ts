import { knownNow, reviewOf, storesOf } from '../../review/facts.ts';
import { now } from '../../ui/chance.ts';

/** Fills in how many questions come back today, now and whenever what is saved changes. */
export function showDue(element: HTMLElement): void {
  const quizzes = element.dataset.quizzes?.split(' ') ?? [];
  const count = element.querySelector<HTMLElement>('[data-count]');
  const show = () => {
    if (!count) return;
    const { deck, due } = reviewOf(knownNow(quizzes), now());
    count.hidden = deck.length === 0;
    count.textContent = due.length === 0 ? 'Nothing for today.' : `${due.length} today.`;
  };
  for (const store of storesOf(quizzes)) store.listen(show);
  show();
}
