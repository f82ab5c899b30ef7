import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { saved, type Saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import { makeSheets } from './migrations.ts';
import { finished, mergeAssessments, removed, withAnswer, type AssessmentFacts } from './sheets.ts';

/** Version 1 did not know when a check in hand was begun, nor when its answers were given. */
const knownOrNot = v.union([v.literal(''), timeSchema]);

const sheetSchema = v.object({
  id: v.string(),
  begun: knownOrNot,
  done: v.nullable(timeSchema),
  gone: v.nullable(timeSchema),
  answers: v.record(v.string(), v.object({ value: v.string(), at: knownOrNot })),
});

/** How the facts of every self-assessment are saved, whatever its form. */
export const assessmentFormat: Format<AssessmentFacts> = {
  schema: v.object({ sheets: v.array(sheetSchema) }),
  migrations: [makeSheets],
  merge: mergeAssessments,
};

const EMPTY: AssessmentFacts = { sheets: [] };

/** @returns what is kept of one self-assessment. */
export const assessmentFacts = (id: string): Saved<AssessmentFacts> =>
  saved(`self-assessment:${id}`, EMPTY, assessmentFormat);

/** Keeps what stands at one place of a sheet. The first answer begins the sheet. */
export function keepAnswer(
  id: string,
  sheet: string,
  item: string,
  value: string,
  at: string,
): void {
  assessmentFacts(id).update((facts) => {
    const before = facts.sheets.find((one) => one.id === sheet)?.answers[item];
    // What is written now counts, even where the clock of another device was ahead.
    return withAnswer(facts, sheet, item, value, timeAfter(at, before?.at ?? ''));
  });
}

/** Puts a sheet among the finished ones. */
export function finishSheet(id: string, sheet: string, at: string): void {
  assessmentFacts(id).update((facts) => finished(facts, sheet, at));
}

/** Takes a sheet away for good. */
export function removeSheet(id: string, sheet: string, at: string): void {
  assessmentFacts(id).update((facts) => removed(facts, sheet, at));
}
