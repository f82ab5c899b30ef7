import * as v from 'valibot';

// Migrations are never edited once released: data in the wild depends on them. So each knows the shape that it
// was written for, and does not share it with today's.

const attemptV1 = v.object({
  seed: v.number(),
  answers: v.array(v.object({ question: v.string(), choices: v.array(v.string()) })),
});
const factsV1 = v.object({
  current: v.nullable(attemptV1),
  finished: v.array(v.object({ ...attemptV1.entries, at: v.string() })),
});

/** When an attempt was begun, where there is none before it to go by. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/**
 * Version 1 kept of an answer only what was chosen. Nobody had asked how sure they were, nothing was asked twice, and
 * how it was marked is not known here, where there are no questions. @throws when the data is not of version 1
 */
export function addCircumstances(data: unknown): unknown {
  const { current, finished } = v.parse(factsV1, data);
  const lifted = ({ seed, answers }: v.InferOutput<typeof attemptV1>, at: string) => ({
    seed,
    startedAt: at,
    answers: answers.map((answer) => ({ ...answer, go: 1, sure: null, at, points: null })),
  });
  // The attempt in hand was begun after the last one was finished: that is all that is known of it.
  const begunAt = finished.at(-1)?.at ?? LONG_AGO;
  return {
    begun: current ? [lifted(current, begunAt)] : [],
    finished: finished.map((attempt) => ({ ...lifted(attempt, attempt.at), at: attempt.at })),
    drafts: {},
  };
}
