import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { mergeFinished } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { timeSchema } from '../storage/time.ts';

const attemptSchema = v.object({
  seed: v.pipe(v.number(), v.integer()),
  answers: v.array(v.object({ question: v.string(), choices: v.array(v.string()) })),
});

const finishedSchema = v.object({ ...attemptSchema.entries, at: timeSchema });

const schema = v.object({
  current: v.nullable(attemptSchema),
  /** Finished attempts, oldest first; `at` is the ISO time when the last question was answered. */
  finished: v.array(finishedSchema),
});

export type QuizFacts = v.InferOutput<typeof schema>;
export type SavedAttempt = v.InferOutput<typeof attemptSchema>;

const EMPTY: QuizFacts = { current: null, finished: [] };

/** How many finished attempts are kept for one quiz. */
const KEPT = 30;

/** How it is saved. */
export const quizFormat: Format<QuizFacts> = {
  schema,
  migrations: [],
  merge: (one, other) => ({
    current: one.current ?? other.current,
    finished: mergeFinished(one.finished, other.finished, KEPT),
  }),
};

/** @returns what is kept of one quiz. */
export const quizFacts = (quiz: string) => saved(`quiz:${quiz}`, EMPTY, quizFormat);

/** Starts over with new chance; an unfinished attempt is let go. */
export function startAttempt(quiz: string, seed: number): void {
  quizFacts(quiz).update((facts) => ({ ...facts, current: { seed, answers: [] } }));
}

/** Keeps one answer; a second answer to the same question replaces the first. */
export function keepAnswer(quiz: string, question: string, choices: string[]): void {
  quizFacts(quiz).update((facts) => {
    if (!facts.current) return facts;
    const others = facts.current.answers.filter((answer) => answer.question !== question);
    const answers = [...others, { question, choices }];
    return { ...facts, current: { ...facts.current, answers } };
  });
}

/** Puts the current attempt among the finished ones. */
export function finishAttempt(quiz: string, at: string): void {
  quizFacts(quiz).update((facts) => {
    if (!facts.current) return facts;
    return {
      current: null,
      finished: [...facts.finished, { ...facts.current, at }].slice(-KEPT),
    };
  });
}
