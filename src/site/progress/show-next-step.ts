import { nextStep } from '../../progress/next-step.ts';
import { whatWasDone } from '../../progress/what-was-done.ts';
import { interviewDate } from '../../review/store.ts';
import { now } from '../../ui/chance.ts';
import { daysUntil } from '../../ui/days.ts';
import { REASONS, REVIEW_TITLE } from './next-step-words.ts';
import type { ThingToShow } from './things.ts';

/** Puts what fits now in the place of what the page suggests to everybody. */
export function showNextStep(element: HTMLElement, things: readonly ThingToShow[]): void {
  const place = element.querySelector<HTMLElement>('[data-next-step]');
  const link = place?.querySelector('a');
  const why = link?.parentElement?.nextElementSibling;
  if (!place || !link || !why) return;
  const { day } = interviewDate().store.get();
  const daysLeft = day === null ? undefined : daysUntil(day, now());
  const step = nextStep(things, whatWasDone(things, now(), daysLeft));
  if (!step) return;
  const thing = things.find(({ kind, id }) => kind === step.thing?.kind && id === step.thing.id);
  place.hidden = false;
  link.href = thing?.href ?? place.dataset.review ?? link.href;
  link.textContent = thing?.title ?? REVIEW_TITLE;
  const cell = step.cell && document.querySelector(`[data-cell="${step.cell}"] .course-map-title`);
  why.textContent = [REASONS[step.reason], cell && `${cell.textContent}.`]
    .filter(Boolean)
    .join(' ');
}
