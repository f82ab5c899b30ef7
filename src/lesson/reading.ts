/** How long a text is, and how hard to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from './text.ts';

export interface Reading {
  words: number;
  /** The school grade, as in the United States, that a reader needs (Flesch–Kincaid). */
  grade: number;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** @returns the words of a text; “don’t” is one. */
export const wordsIn = (text: string): string[] =>
  [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/**
 * Measures all that a reader sees. The grade is that of whole sentences: headings and labels are none, and would
 * make a text look easier than it is.
 */
export function measure(passages: readonly Passage[]): Reading {
  const counts = { word: 0, sentence: 0, syllable: 0 };
  for (const { text } of passages.filter(isSentence)) {
    const words = wordsIn(text);
    counts.word += words.length;
    counts.sentence += sentencesIn(text);
    // A number is read aloud too: at least one syllable.
    counts.syllable += words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  }
  return {
    words: passages.reduce((sum, { text }) => sum + wordsIn(text).length, 0),
    grade: counts.word === 0 ? 0 : fleschKincaid(counts),
  };
}

const isSentence = ({ text, heading }: Passage) =>
  heading === undefined && /[.!?…:][”’")]*$/.test(text);

const sentencesIn = (text: string) =>
  [...SENTENCES.segment(text)].filter(({ segment }) => wordsIn(segment).length > 0).length;
