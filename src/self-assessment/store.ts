import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { mergeFinished } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { timeSchema } from '../storage/time.ts';

const ratingsSchema = v.record(v.string(), v.string());

const schema = v.object({
  /** Answers so far of a check that is not finished. */
  draft: ratingsSchema,
  /** Finished checks, oldest first; `at` is an ISO time. */
  taken: v.array(v.object({ at: timeSchema, ratings: ratingsSchema })),
});

export type AssessmentFacts = v.InferOutput<typeof schema>;

const EMPTY: AssessmentFacts = { draft: {}, taken: [] };

/** How many finished checks are kept. */
const KEPT = 60;

/** How it is saved. */
export const assessmentFormat: Format<AssessmentFacts> = {
  schema,
  migrations: [],
  merge: (one, other) => ({
    draft: { ...other.draft, ...one.draft },
    taken: mergeFinished(one.taken, other.taken, KEPT),
  }),
};

/** @returns what is kept of one self-assessment. */
export const assessmentFacts = (id: string) =>
  saved(`self-assessment:${id}`, EMPTY, assessmentFormat);

/** Keeps one answer of the check in hand. */
export function keepRating(id: string, statement: string, answer: string): void {
  assessmentFacts(id).update((facts) => ({
    ...facts,
    draft: { ...facts.draft, [statement]: answer },
  }));
}

/** Puts the check in hand among the finished ones. */
export function finishAssessment(id: string, at: string): void {
  assessmentFacts(id).update(({ draft, taken }) => ({
    draft: {},
    taken: [...taken, { at, ratings: draft }].slice(-KEPT),
  }));
}
