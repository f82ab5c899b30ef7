import type { Countable } from '../../progress/engine.ts';
import { quizzesIn } from '../../progress/what-was-done.ts';
import { knownNow, reviewOf, storesOf } from '../../review/facts.ts';
import { now } from '../../ui/chance.ts';
import { whenSeenAgain } from '../../ui/seen-again.ts';

/** Fills in how many questions come back today, now, whenever what is saved changes, and on a new day, where a page has room for it. */
export function showDue(page: HTMLElement, things: readonly Countable[]): void {
  const count = page.querySelector<HTMLElement>('[data-due]');
  if (!count) return;
  const quizzes = quizzesIn(things);
  const show = () => {
    const { deck, due } = reviewOf(knownNow(quizzes), now());
    count.hidden = deck.length === 0;
    count.textContent = due.length === 0 ? 'Nothing for today.' : `${due.length} today.`;
  };
  for (const store of storesOf(quizzes)) store.listen(show);
  whenSeenAgain(show);
  show();
}
