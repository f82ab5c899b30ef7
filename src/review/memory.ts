/**
 * When something is asked again: FSRS, the “free spaced repetition scheduler”, through the library ts-fsrs. Nothing else
 * in the course knows that library.
 *
 * It keeps two numbers for each question, how hard it is and how long it is likely to be remembered, and asks again when
 * the chance of knowing it has fallen to nine in ten. We take its own weights, as we count nobody and so have no others.
 */
import { createEmptyCard, fsrs, Rating, type Card, type Grade as FsrsGrade } from 'ts-fsrs';

/** How well somebody knew something. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

const GRADES: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const scheduler = fsrs({
  // Whole days: nobody is asked twice in one evening, and a day is easy to tell.
  enable_short_term: false,
  // No chance: the same answers always give the same day.
  enable_fuzz: false,
  // Most interviews are nearer than a year.
  maximum_interval: 365,
});

/** What is known of one question after all its answers. Moments are in milliseconds. */
export interface Memory {
  due: number;
  /** In how many days the chance of knowing it has fallen to nine in ten. */
  stability: number;
}

/** @param answers oldest first, at least one; each with its moment in milliseconds */
export function remember(answers: readonly { at: number; grade: Grade }[]): Memory {
  const first = answers[0]?.at ?? 0;
  const card = answers.reduce<Card>(
    (before, { at, grade }) => scheduler.next(before, at, GRADES[grade]).card,
    createEmptyCard(first),
  );
  return { due: card.due.getTime(), stability: card.stability };
}
