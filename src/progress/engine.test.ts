import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_IDS } from '../course/map.ts';
import { progressByCell, type Countable } from './engine.ts';

const thing = (kind: Countable['kind'], id: string, ...cells: string[]): Countable => ({
  kind,
  id,
  cells,
});

const THINGS = [
  thing('lesson', 'hello', 'offer-pre-interview', 'leads-pre-interview'),
  thing('quiz', 'hello', 'offer-pre-interview'),
  thing('checklist', 'the-day-before', 'leads-pre-interview'),
];

const someThings = fc.array(
  fc.record({
    kind: fc.constantFrom<Countable['kind']>('lesson', 'quiz', 'role-play', 'checklist'),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    cells: fc.subarray([...CELL_IDS]),
  }),
);

test('before anything is done, every cell says how much stands in it', () => {
  const progress = progressByCell(THINGS, () => false);

  expect(Object.fromEntries(progress)).toEqual({
    'offer-pre-interview': { done: 0, total: 2 },
    'leads-pre-interview': { done: 0, total: 2 },
  });
});

test('a lesson that stands in two cells counts in both once it is read', () => {
  const progress = progressByCell(THINGS, ({ kind }) => kind === 'lesson');

  expect(progress.get('offer-pre-interview')).toEqual({ done: 1, total: 2 });
  expect(progress.get('leads-pre-interview')).toEqual({ done: 1, total: 2 });
});

test('a lesson and its quiz have one id, and are counted apart', () => {
  const progress = progressByCell(THINGS, ({ kind, id }) => kind === 'quiz' && id === 'hello');

  expect(progress.get('offer-pre-interview')).toEqual({ done: 1, total: 2 });
});

test('a cell in which nothing stands is left out', () => {
  expect(progressByCell(THINGS, () => true).has('impression-face-to-face')).toBe(false);
  expect(progressByCell([], () => true).size).toBe(0);
});

test('no cell ever has more done than there is, and all done fills every cell', () => {
  fc.assert(
    fc.property(someThings, fc.constantFrom('a', 'b', 'c', 'd', 'e'), (things, doneId) => {
      for (const { done, total } of progressByCell(things, ({ id }) => id === doneId).values()) {
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(total);
      }
      for (const { done, total } of progressByCell(things, () => true).values()) {
        expect(done).toBe(total);
      }
    }),
  );
});

test('the totals of all cells are as many as the places where things stand', () => {
  fc.assert(
    fc.property(someThings, (things) => {
      const totals = [...progressByCell(things, () => false).values()].map(({ total }) => total);
      const places = things.flatMap(({ cells }) => cells).length;
      expect(totals.reduce((sum, total) => sum + total, 0)).toBe(places);
    }),
  );
});
