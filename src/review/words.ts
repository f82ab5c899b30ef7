/** What the review says of a question that comes back, and why. */
import type { Card } from './engine.ts';

/** @returns what happened when it was last answered. */
export function whyItComesBack({ grade, selfRated, sooner }: Omit<Card, 'due'>): string {
  const soon = sooner ? ' It comes now because your interview is near.' : '';
  switch (grade) {
    case 'again':
      return selfRated
        ? `You met few of its points last time.${soon}`
        : `You missed it last time.${soon}`;
    case 'hard':
      return selfRated
        ? `You left out one point last time.${soon}`
        : `You guessed it last time.${soon}`;
    case 'good':
    case 'easy':
      return `You knew it last time. Is it still there?${soon}`;
  }
}

/** @returns “1 question” or “3 questions”. */
export const questions = (count: number): string =>
  count === 1 ? '1 question' : `${count} questions`;
