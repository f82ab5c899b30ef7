import { expect, test } from 'vitest';
import { EXCERPT_WORDS } from './pagefind.ts';
import { bestParts, dotted } from './result.ts';

const part = (title: string, count: number, anchor: object | undefined = {}) => ({
  title,
  url: `/a/#${title}`,
  excerpt: '',
  locations: Array.from({ length: count }, (_, index) => index),
  anchor,
});

test('the three parts with most of the words are named, in the order of the page', () => {
  const parts = [part('one', 1), part('two', 5), part('three', 2), part('four', 9)];

  expect(bestParts(parts).map(({ title }) => title)).toEqual(['two', 'three', 'four']);
});

test('what stands above the first heading is the page itself, and no part of it', () => {
  const top = { ...part('top', 9), anchor: undefined };

  expect(bestParts([top, part('one', 1)]).map(({ title }) => title)).toEqual(['one']);
});

const words = (first: string, last: string) =>
  [first, ...Array<string>(EXCERPT_WORDS - 2).fill('word'), last].join(' ');

test('an excerpt from the middle of a sentence has dots where it was cut', () => {
  expect(dotted(words('and', 'so'))).toBe(`… ${words('and', 'so')} …`);
  expect(dotted(words('<mark>and</mark>', '<mark>so</mark>'))).toMatch(/^… <mark>.*<\/mark> …$/);
});

test('whole sentences, and texts shorter than an excerpt, have none', () => {
  expect(dotted(words('And', 'so.”'))).toBe(words('And', 'so.”'));
  expect(dotted('a short text')).toBe('a short text');
});
