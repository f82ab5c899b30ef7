import { expect, test } from 'vitest';
import { changeWords, refusalWords, sizeWords } from './words.ts';

const TICKS = { one: 'tick', many: 'ticks' };

test('a change is told in a sentence', () => {
  expect(changeWords([{ words: TICKS, added: 1, taken: 0 }])).toEqual(['1 tick is new.']);
  expect(changeWords([{ words: TICKS, added: 3, taken: 1 }])).toEqual([
    '3 ticks are new.',
    '1 tick is taken away.',
  ]);
  expect(changeWords([{ words: TICKS, added: 0, taken: 2 }])).toEqual(['2 ticks are taken away.']);
  expect(changeWords([])).toEqual(['Nothing changes: it is all here already.']);
});

test('whoever is refused is told that nothing was changed', () => {
  expect(refusalWords('damaged')).toMatch(/Nothing was changed\.$/);
});

test('a size is told roughly', () => {
  expect(sizeWords(0)).toBe('nothing');
  expect(sizeWords(1)).toBe('about 1 KB');
  expect(sizeWords(12_345)).toBe('about 13 KB');
});
