import { describe, expect, test } from 'vitest';
import { charactersIn, rangesOutside } from './characters.ts';

describe('the characters of texts', () => {
  test('are each there once, sorted, with all of ASCII', () => {
    const characters = charactersIn(['“Zoë”', 'ë and –']);

    expect(characters.slice(95)).toEqual(['\u00a0', 'ë', '–', '“', '”']);
    expect(characters[0]).toBe(' ');
    expect(characters[94]).toBe('~');
  });

  test('are not line breaks, tabs, or signs that nobody sees', () => {
    expect(charactersIn(['a\n\t\u00ad\ufeff'])).toHaveLength(96);
  });

  test('may lie beyond the first plane', () => {
    expect(charactersIn(['🥐']).at(-1)).toBe('🥐');
  });
});

describe('what is outside of them', () => {
  test('is before, between and after them', () => {
    const within = { first: 0x61, last: 0x70 };
    expect(rangesOutside(['A', 'b', 'c', 'f', '”'], within)).toEqual([
      'U+61',
      'U+64-65',
      'U+67-70',
    ]);
  });

  test('is nothing where all are there', () => {
    expect(rangesOutside(['a', 'b'], { first: 0x61, last: 0x62 })).toEqual([]);
  });
});
