import type { Found } from './pagefind.ts';

/** Letters that a found word has to share with the one that was written. */
const ENOUGH = 3;

/**
 * Where a word stands nowhere, Pagefind looks for words that begin in the same way, down to one letter. That helps with
 * a slip of the hand or another ending, and brings nonsense when only a letter or two is left.
 * @param query what was written
 * @param best the best result: its excerpt has marks around what was found in its text; other words have none
 * @returns whether the result has to do with what was written
 */
export function isNear(query: string, { excerpt, meta }: Pick<Found, 'excerpt' | 'meta'>): boolean {
  const written = wordsOf(query);
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => text);
  const found = [...marked, meta.title, meta.noun, meta.also ?? ''].flatMap(wordsOf);
  return written.some((word) =>
    found.some((other) => shared(word, other) >= Math.min(ENOUGH, word.length)),
  );
}

/** Without accents, as Pagefind finds “résumé” for “resume”. */
const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
