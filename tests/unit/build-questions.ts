/** Small questions for tests. Not part of the site. */
import type { Question, QuestionOf } from '../../src/quiz/schema.ts';

const base = { ask: 'Which?', sources: [], saysNext: false };
const feedback = 'Because it says why, in full.';

/** Choices named by letters; those in capitals are right. */
export function marked<K extends 'one-right' | 'several-right' | 'weak-sentence'>(
  id: string,
  kind: K,
  letters: string,
): QuestionOf<K> {
  const choices = [...letters].map((letter) => ({
    id: letter.toLowerCase(),
    text: `Choice ${letter}`,
    right: letter !== letter.toLowerCase(),
    feedback,
  }));
  return { ...base, id, kind, choices } as unknown as QuestionOf<K>;
}

/** Choices named by letters, in their right order. */
export const inOrder = (id: string, letters: string): QuestionOf<'put-in-order'> => ({
  ...base,
  id,
  kind: 'put-in-order',
  choices: [...letters].map((letter) => ({ id: letter, text: `Choice ${letter}`, feedback })),
});

/** Choices named by letters, with the group of each. */
export const sorted = (
  id: string,
  groups: Record<string, string>,
): QuestionOf<'sort-into-groups'> => ({
  ...base,
  id,
  kind: 'sort-into-groups',
  groups: [...new Set(Object.values(groups))].map((group) => ({ id: group, title: group })),
  choices: Object.entries(groups).map(([letter, group]) => ({
    id: letter,
    text: `Choice ${letter}`,
    group,
    feedback,
  })),
});

export const sayIt = (id: string): QuestionOf<'say-it-yourself'> => ({
  ...base,
  id,
  kind: 'say-it-yourself',
  model: '“A good answer.”',
  points: ['p', 'q', 'r'].map((letter) => ({ id: letter, text: `Point ${letter}`, feedback })),
});

export const ONE = marked('one', 'one-right', 'aBc');
export const SEVERAL = marked('several', 'several-right', 'ABCdef');
export const WEAK = marked('weak', 'weak-sentence', 'abCd');
export const ORDER = inOrder('order', 'abcd');
export const SORT = sorted('sort', { a: 'x', b: 'y', c: 'x', d: 'y' });
export const SAY = sayIt('say');

/** One of each kind. */
export const ALL_KINDS: Question[] = [ONE, SEVERAL, WEAK, ORDER, SORT, SAY];

/** For each of them, what is right, and what is not. */
export const RIGHT: Record<string, string[]> = {
  one: ['b'],
  several: ['a', 'b', 'c'],
  weak: ['c'],
  order: ['a', 'b', 'c', 'd'],
  sort: ['a:x', 'b:y', 'c:x', 'd:y'],
  say: ['p', 'q', 'r'],
};
export const WRONG: Record<string, string[]> = {
  one: ['a'],
  several: ['a', 'd'],
  weak: ['a'],
  order: ['d', 'c', 'b', 'a'],
  sort: ['a:y', 'b:x', 'c:y', 'd:x'],
  say: [],
};
