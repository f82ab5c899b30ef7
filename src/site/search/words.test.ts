import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test('says how many there are, and for what', () => {
  expect(countWords(1, 1, 'crane')).toBe('1 result for “crane”.');
  expect(countWords(4, 4, '')).toBe('4 results.');
});

test('says how many are shown, where there are more', () => {
  expect(countWords(12, 10, 'thanks')).toBe('12 results for “thanks”. The first 10 are shown.');
});

test('says what to try where there is nothing', () => {
  expect(countWords(0, 0, 'xyzzy')).toBe(
    'Nothing found for “xyzzy”. Try fewer words or other ones, or look through all pages from A to Z.',
  );
});
