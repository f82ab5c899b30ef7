import * as v from 'valibot';
import type { Sure } from '../quiz/engine.ts';
import type { Format } from '../storage/envelope.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import type { Told } from './engine.ts';

const logSchema = v.object({
  /** What was answered in the review, oldest first. Answers in quizzes are kept by the quizzes. */
  log: v.array(
    v.object({
      quiz: v.string(),
      question: v.string(),
      at: timeSchema,
      points: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      sure: v.nullable(v.picklist(['guess', 'think', 'sure'] satisfies Sure[])),
    }),
  ),
});
export type ReviewFacts = v.InferOutput<typeof logSchema>;

/**
 * How many answers are kept: a hundred days of ten. What was known well all that time, and not missed in a quiz that is
 * still kept, then comes back no more.
 */
const KEPT = 1000;

/** How the review is saved. */
export const reviewFormat: Format<ReviewFacts> = {
  schema: logSchema,
  migrations: [],
  merge: (one, other) => ({ log: mergeLogs(one.log, other.log) }),
};

/** All that either has, once: an answer is known by its moment and its question. The newest stay. */
function mergeLogs(one: readonly Told[], other: readonly Told[]): Told[] {
  const all = new Map<string, Told>();
  for (const told of [...one, ...other]) {
    const name = `${told.at} ${told.quiz} ${told.question}`;
    const known = all.get(name);
    if (!known || weightOf(told) > weightOf(known)) all.set(name, told);
  }
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, told]) => told)
    .slice(-KEPT);
}

/** Two answers to one question at one moment cannot be; if a file says so, the same one counts everywhere. */
const weightOf = ({ points, sure }: Told) => `${points} ${sure}`;

const NO_REVIEWS: ReviewFacts = { log: [] };

/** @returns what is kept of the review. */
export const reviewFacts = () => saved('review', NO_REVIEWS, reviewFormat);

/** Keeps one answer. */
export function keepReview(told: Told): void {
  reviewFacts().update(({ log }) => ({ log: mergeLogs(log, [told]) }));
}

const interviewSchema = v.object({
  /** The day of the interview, as in 2026-11-25; null where it is not known. */
  day: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** When that was said. */
  at: v.string(),
});
export type InterviewDate = v.InferOutput<typeof interviewSchema>;

/** How the day of the interview is saved. */
export const interviewDateFormat: Format<InterviewDate> = {
  schema: interviewSchema,
  migrations: [],
  merge: (one, other) => (weight(one) >= weight(other) ? one : other),
};

const weight = ({ at, day }: InterviewDate) => `${at} ${day ?? ''}`;

const NO_INTERVIEW: InterviewDate = { day: null, at: '' };

/** @returns what is kept of when the interview is. */
export const interviewDate = () => saved('interview-date', NO_INTERVIEW, interviewDateFormat);

/** Keeps the day of the interview, or that there is none any more. */
export function keepInterviewDate(day: string | null, at: string): void {
  interviewDate().update((before) => ({ day, at: timeAfter(at, before.at) }));
}
