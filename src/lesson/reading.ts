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
  let seen = 0;
  for (const passage of passages) {
    const words = wordsIn(passage.text);
    seen += words.length;
    if (!isSentence(passage)) continue;
    counts.word += words.length;
    counts.sentence += sentencesIn(passage.text);
    for (const word of words) counts.syllable += syllablesIn(word);
  }
  return { words: seen, grade: counts.word === 0 ? 0 : fleschKincaid(counts) };
}

/** Counting takes a while, and lessons use the same words again and again. */
const counted = new Map<string, number>();

function syllablesIn(word: string): number {
  // A number is read aloud too: at least one syllable.
  const count = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

const isSentence = ({ text, heading }: Passage) =>
  heading === undefined && /[.!?…:][”’")]*$/.test(text);

const sentencesIn = (text: string) =>
  [...SENTENCES.segment(text)].filter(({ segment }) => hasWord(segment)).length;

function hasWord(text: string): boolean {
  for (const { isWordLike } of WORDS.segment(text)) if (isWordLike) return true;
  return false;
}
