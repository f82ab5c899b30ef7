import type { Question } from './schema.ts';

/** @returns what to do with a question of this kind, in one short sentence. */
export const kindHint = (kind: Question['kind']): string =>
  ({
    'one-right': 'Choose one.',
    'several-right': 'Choose all that fit.',
    'weak-sentence': 'Choose the sentence that makes the answer weaker.',
  })[kind];
