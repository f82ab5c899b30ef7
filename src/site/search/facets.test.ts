import { expect, test } from 'vitest';
import { chosenOnly, countsOf, type Facet } from './facets.ts';
import type { Filters } from './pagefind.ts';

const facet = (name: string): Facet => ({ name, label: name, all: 'All', values: [] });

test('what is not chosen narrows nothing', () => {
  expect(chosenOnly({ kind: 'quiz', phase: '' })).toEqual({ kind: 'quiz' });
});

test('a choice does not count against its neighbours: they are counted without it', async () => {
  const asked: Filters[] = [];
  const counts = await countsOf(
    [facet('kind'), facet('phase')],
    { kind: 'quiz' },
    { kind: { quiz: 2, lesson: 0 }, phase: { after: 1 } },
    (filters) => {
      asked.push(filters);
      return Promise.resolve({ filters: { kind: { quiz: 2, lesson: 5 }, phase: { after: 4 } } });
    },
  );

  expect(asked).toEqual([{}]);
  expect(counts).toEqual({ kind: { quiz: 2, lesson: 5 }, phase: { after: 1 } });
});

test('where nothing is chosen, nothing more is asked', async () => {
  const counts = await countsOf([facet('kind')], {}, { kind: { quiz: 2 } }, () =>
    Promise.reject(new Error('asked')),
  );

  expect(counts).toEqual({ kind: { quiz: 2 } });
});
