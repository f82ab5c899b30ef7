import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import type { Go, Sure } from './engine.ts';
import { mergeAttempts, mergeDrafts } from './merge.ts';
import { addCircumstances } from './migrations.ts';

const answerSchema = v.object({
  question: v.string(),
  choices: v.array(v.string()),
  go: v.picklist([1, 2] satisfies Go[]),
  sure: v.nullable(v.picklist(['guess', 'think', 'sure'] satisfies Sure[])),
  at: timeSchema,
  /** How it was marked that day, 0 to 1; null for answers from before that was kept. */
  points: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const attemptSchema = v.object({
  seed: v.pipe(v.number(), v.integer()),
  /** With the seed, it tells one attempt from another: two tabs' answers to the same one add up. */
  startedAt: timeSchema,
  answers: v.array(answerSchema),
});

const finishedSchema = v.object({ ...attemptSchema.entries, at: timeSchema });

const schema = v.object({
  /** Attempts that were not finished, oldest first. Only the newest is gone on with. */
  begun: v.array(attemptSchema),
  /** Finished attempts, oldest first; `at` is when the last question was answered. */
  finished: v.array(finishedSchema),
  /** Half-made answers by question: what was chosen so far, what was written, and when. */
  drafts: v.record(
    v.string(),
    v.object({ choices: v.array(v.string()), text: v.string(), at: timeSchema }),
  ),
});

export type QuizFacts = v.InferOutput<typeof schema>;
export type SavedAttempt = v.InferOutput<typeof attemptSchema>;
export type SavedAnswer = v.InferOutput<typeof answerSchema>;
export type Draft = QuizFacts['drafts'][string];

const EMPTY: QuizFacts = { begun: [], finished: [], drafts: {} };

/** How many attempts are kept for one quiz. The review, too, knows no more of it than these. */
const KEPT = { begun: 3, finished: 10 };

/** How a quiz is saved. */
export const quizFormat: Format<QuizFacts> = {
  schema,
  migrations: [addCircumstances],
  merge: (one, other) => ({
    begun: mergeAttempts(one.begun, other.begun, KEPT.begun),
    finished: mergeAttempts(one.finished, other.finished, KEPT.finished),
    drafts: mergeDrafts(one.drafts, other.drafts),
  }),
};

/** @returns what is kept of one quiz. */
export const quizFacts = (quiz: string) => saved(`quiz:${quiz}`, EMPTY, quizFormat);

/** @returns the attempt to go on with: the newest of all, where it is not finished. */
export function attemptInHand({ begun, finished }: QuizFacts): SavedAttempt | undefined {
  const newest = begun.at(-1);
  if (!newest) return undefined;
  const isOver = finished.some(
    ({ startedAt, seed }) =>
      startedAt > newest.startedAt || (startedAt === newest.startedAt && seed === newest.seed),
  );
  return isOver ? undefined : newest;
}

/** Starts over with new chance. It is the newest attempt, even where the clock was set back. */
export function startAttempt(quiz: string, seed: number, now: string): void {
  quizFacts(quiz).update((facts) => {
    const before = [...facts.begun, ...facts.finished].map(({ startedAt }) => startedAt).sort();
    const startedAt = timeAfter(now, before.at(-1) ?? '');
    const begun = mergeAttempts(facts.begun, [{ seed, startedAt, answers: [] }], KEPT.begun);
    return { ...facts, begun, drafts: {} };
  });
}

/** Keeps one answer of the attempt in hand. */
export function keepAnswer(quiz: string, answer: SavedAnswer): void {
  quizFacts(quiz).update((facts) => {
    const attempt = attemptInHand(facts);
    if (!attempt) return facts;
    const longer = { ...attempt, answers: [answer] };
    return { ...facts, begun: mergeAttempts(facts.begun, [longer], KEPT.begun) };
  });
}

/** Keeps what somebody has chosen or written so far, before it is an answer. */
export function keepDraft(quiz: string, question: string, draft: Draft): void {
  quizFacts(quiz).update((facts) => {
    const before = Object.hasOwn(facts.drafts, question) ? facts.drafts[question]?.at : undefined;
    const at = timeAfter(draft.at, before ?? attemptInHand(facts)?.startedAt ?? '');
    return { ...facts, drafts: mergeDrafts(facts.drafts, { [question]: { ...draft, at } }) };
  });
}

/** Puts the attempt in hand among the finished ones. */
export function finishAttempt(quiz: string, at: string): void {
  quizFacts(quiz).update((facts) => {
    const attempt = attemptInHand(facts);
    if (!attempt) return facts;
    return {
      ...facts,
      begun: facts.begun.filter((other) => other !== attempt),
      finished: mergeAttempts(facts.finished, [{ ...attempt, at }], KEPT.finished),
    };
  });
}
