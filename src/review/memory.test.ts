import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Card, type Grade as LibraryGrade } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { remember, SETTINGS, type Grade } from './memory.ts';

const RATINGS: Record<Grade, LibraryGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-03-04T22:30:00.000Z');

const scheduler = fsrs(SETTINGS);

/** Answers with the hours that pass before each: within one evening, and up to two years. */
const aHistory = fc
  .array(
    fc.record({
      hours: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 * 365 * 24 })),
      grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((answers) => {
    let at = START;
    return answers.map(({ hours, grade }) => ({ at: (at += hours * HOUR), grade }));
  });

test('a question comes back on the day on which the library’s own scheduler asks for it', () => {
  fc.assert(
    fc.property(aHistory, (answers) => {
      const card = answers.reduce<Card>(
        (before, { at, grade }) => scheduler.next(before, at, RATINGS[grade]).card,
        createEmptyCard(START),
      );
      expect(remember(answers)).toEqual({ due: card.due.getTime(), stability: card.stability });
    }),
    { numRuns: 500 },
  );
});
