import { expect, test } from 'vitest';
import { CourseIndex, nextOf } from './course-index.ts';
import type { Found, Pagefind } from './pagefind.ts';

const found = (title: string, excerpt: string): Found => ({
  url: `/${title}/`,
  excerpt,
  meta: { title, noun: 'Lesson' },
  sub_results: [],
});

/** An index in which every search finds these. */
function indexOf(...pages: Found[]): CourseIndex {
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    filters: () => Promise.resolve({ kind: { lesson: 15 } }),
    search: () =>
      Promise.resolve({
        results: pages.map((page) => ({ data: () => Promise.resolve(page) })),
        filters: { kind: { lesson: pages.length } },
      }),
  };
  return new CourseIndex(pagefind, [{ name: 'kind', label: 'Kind', all: 'All', values: [] }]);
}

test('asked for nothing, it finds nothing and counts everything', async () => {
  expect(await indexOf(found('a', '')).ask('', {})).toEqual({
    results: undefined,
    counts: { kind: { lesson: 15 } },
  });
});

test('asked for a kind and no word, it finds all of the kind', async () => {
  const { results } = await indexOf(found('a', 'no mark'), found('b', '')).ask('', {
    kind: 'lesson',
  });
  expect(results).toHaveLength(2);
});

test('what only begins with the same letter is no answer', async () => {
  const index = indexOf(found('a', 'by <mark>X.,</mark> and others'));
  expect(await index.ask('xyzzy', {})).toEqual({ results: [], counts: {} });
});

test('results are read a few at a time', async () => {
  const { results } = await indexOf(
    ...['a', 'b', 'c'].map((title) => found(title, '<mark>word</mark>')),
  ).ask('word', {});
  const titles = async (from: number) =>
    (await nextOf(results, from, 2)).map(({ meta }) => meta.title);
  expect(await titles(0)).toEqual(['a', 'b']);
  expect(await titles(2)).toEqual(['c']);
});
