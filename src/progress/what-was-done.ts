/** What was done so far, as the next step needs to know it. It reads what is saved, and keeps nothing. */
import { countDue, type QuizHere } from '../review/facts.ts';
import { attemptInHand, quizFacts } from '../quiz/store.ts';
import { scenePlays } from '../role-play/store.ts';
import { resultsOf, weakest } from '../self-assessment/engine.ts';
import type { Of } from '../self-assessment/schema.ts';
import { answersOf, finishedSheets, sheetInHand } from '../self-assessment/sheets.ts';
import { assessmentFacts } from '../self-assessment/store.ts';
import type { Countable } from './engine.ts';
import { isDone } from './facts.ts';
import type { WhatWasDone } from './next-step.ts';

/** A thing, with what a self-check of the map adds up to. */
export type Known = Countable & { assessment?: Of<'map'> | undefined };

/**
 * @param things everything a learner can do
 * @param now the present moment as ISO text
 * @param daysLeft whole days until the interview; absent where no day is known
 */
export function whatWasDone(
  things: readonly Known[],
  now: string,
  daysLeft: number | undefined,
): WhatWasDone {
  return {
    isDone,
    isInHand: (thing) => isInHand(thing, now),
    due: countDue(quizzesIn(things), now),
    daysLeft: daysLeft !== undefined && daysLeft >= 0 ? daysLeft : undefined,
    ratedLowest: things.flatMap(({ id, assessment }) =>
      assessment ? lowestIn(id, assessment) : [],
    ),
  };
}

/** @returns the quizzes among some things, as the review wants them */
export const quizzesIn = (things: readonly Countable[]): QuizHere[] =>
  things
    .filter(({ kind }) => kind === 'quiz')
    .map(({ id, items = [] }) => ({ id, questions: items }));

/** What was left midway longer ago than this is let go: another suggestion helps more. */
const FRESH = 3 * 24 * 60 * 60 * 1000;

/** Begun, not finished, and not long ago. */
function isInHand({ kind, id }: Countable, now: string): boolean {
  const begun = lastTouched({ kind, id });
  return begun !== undefined && Date.parse(now) - Date.parse(begun) < FRESH;
}

/** When something that is not finished was last gone on with, or begun; nothing where none is in hand. */
function lastTouched({ kind, id }: Pick<Countable, 'kind' | 'id'>): string | undefined {
  switch (kind) {
    case 'quiz': {
      const attempt = attemptInHand(quizFacts(id).store.get());
      return attempt?.answers.at(-1)?.at;
    }
    case 'role-play': {
      const { current, currentAt } = scenePlays(id).store.get();
      return current && current.replies.length > 0 ? currentAt : undefined;
    }
    case 'self-assessment':
      return sheetInHand(assessmentFacts(id).store.get())?.begun;
    case 'lesson':
    case 'checklist':
      return undefined;
  }
}

/** The cells that were rated lowest the last time, the lowest first. */
function lowestIn(id: string, assessment: Of<'map'>): string[] {
  const last = finishedSheets(assessmentFacts(id).store.get()).at(-1);
  if (!last) return [];
  return weakest(resultsOf(assessment, answersOf(last)), Infinity).map((result) => result.id);
}
