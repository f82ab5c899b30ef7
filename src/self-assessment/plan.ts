/** The one plan at the end of a check: "If …, then I …". It stands on the sheet like any other answer. */
import type { Answers } from './sheets.ts';

// A full stop is in no id of a file, so these places are never those of a statement.
export const IF_PLACE = 'plan.if';
export const THEN_PLACE = 'plan.then';

export interface Plan {
  if: string;
  then: string;
}

/** @returns the plan that stands on a sheet, as it was typed; nothing where either half is empty. */
export function planOn(answers: Answers): Plan | undefined {
  const plan = { if: answers[IF_PLACE] ?? '', then: answers[THEN_PLACE] ?? '' };
  return plan.if.trim() && plan.then.trim() ? plan : undefined;
}

/** @returns the plan as one sentence, without the words that somebody typed a second time. */
export function sentenceOf(plan: Plan): string {
  const when = plan.if
    .trim()
    .replace(/^if\s+/i, '')
    .replace(/[\s.,…]+$/, '');
  const then = plan.then
    .trim()
    .replace(/^then\s+/i, '')
    .replace(/^I\s+/, '')
    .replace(/[\s.…]+$/, '');
  const stop = /[?!”]$/.test(then) ? '' : '.';
  return `If ${when}, then I ${then}${stop}`;
}

/** @returns the newest plan on some sheets, which are given oldest first. */
export const newestPlan = (sheets: readonly Answers[]): Plan | undefined =>
  sheets.map(planOn).findLast((plan) => plan !== undefined);
