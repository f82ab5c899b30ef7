import * as v from 'valibot';
import { mergeFinished } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';

const ratingsSchema = v.record(v.string(), v.string());

const schema = v.object({
  /** Answers so far of a check that is not finished. */
  draft: ratingsSchema,
  /** Finished checks, oldest first; `at` is an ISO time. */
  taken: v.array(v.object({ at: v.string(), ratings: ratingsSchema })),
});

export type AssessmentFacts = v.InferOutput<typeof schema>;

const EMPTY: AssessmentFacts = { draft: {}, taken: [] };

/** How many finished checks are kept. */
const KEPT = 60;

/** @returns what is kept of one self-assessment. */
export const assessmentFacts = (id: string) =>
  saved(`self-assessment:${id}`, EMPTY, {
    schema,
    migrations: [],
    merge: (one, other) => ({
      draft: { ...other.draft, ...one.draft },
      taken: mergeFinished(one.taken, other.taken, KEPT),
    }),
  });

/** Keeps one answer of the check in hand. */
export function keepRating(id: string, statement: string, answer: string): void {
  const { store } = assessmentFacts(id);
  const facts = store.get();
  store.set({ ...facts, draft: { ...facts.draft, [statement]: answer } });
}

/** Puts the check in hand among the finished ones. */
export function finishAssessment(id: string, at: string): void {
  const { store } = assessmentFacts(id);
  const { draft, taken } = store.get();
  store.set({ draft: {}, taken: [...taken, { at, ratings: draft }].slice(-KEPT) });
}
