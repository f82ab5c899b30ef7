import type { Quiz } from './schema.ts';

/** What a player fetches: the quiz, and where its lesson says what. */
export interface QuizData extends Quiz {
  headings: { text: string; slug: string }[];
}
