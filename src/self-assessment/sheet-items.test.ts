import { expect, test } from 'vitest';
import type { Of } from './schema.ts';
import { countsOf, dayOn, nameOf, toWorkOn, wordOf } from './sheet-items.ts';
import type { Sheet } from './sheets.ts';

const rating = (id: string) => ({ kind: 'rating' as const, id, label: `Did ${id}.` });
const SHEET: Of<'observer'> = {
  id: 'mock',
  form: 'observer',
  title: 'Mock',
  summary: 'Short.',
  minutes: 1,
  cells: ['offer-face-to-face'],
  instruction: 'Tick.',
  limits: 'One evening.',
  sources: [],
  scale: ['no', 'partly', 'yes'].map((id) => ({ id, label: id.toUpperCase() })),
  sections: [
    {
      title: 'Who',
      items: [
        { kind: 'date', id: 'day', label: 'Day' },
        { kind: 'line', id: 'observer', label: 'Who watches' },
      ],
    },
    { title: 'Seen', items: ['greeting', 'example', 'goodbye'].map(rating) },
  ],
};

const filled = (answers: Record<string, string>): Sheet => ({
  id: 'a',
  begun: '2026-03-04T19:00:00.000Z',
  done: null,
  gone: null,
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, { value, at: '2026-03-04T19:00:00.000Z' }]),
  ),
});

test('a sheet goes by the name on its first line, and by the day that was written on it', () => {
  expect(nameOf(SHEET, filled({ observer: ' Amina ' }))).toBe('Amina');
  expect(nameOf(SHEET, filled({}))).toBe('');
  expect(dayOn(SHEET, filled({ day: '2026-03-01' }))).toBe('2026-03-01');
  expect(dayOn(SHEET, filled({ day: '' }))).toBe('2026-03-04T19:00:00.000Z');
});

test('what was seen is counted, the strongest first; what was not seen is not', () => {
  expect(countsOf(SHEET, { greeting: 'yes', example: 'no', goodbye: '' })).toEqual([
    { label: 'YES', count: 1 },
    { label: 'NO', count: 1 },
  ]);
  expect(wordOf(SHEET, { goodbye: '' }, 'goodbye')).toBeUndefined();
});

test('what to work on is what was weak, the weakest first; never what was not seen', () => {
  const ids = toWorkOn(SHEET, { greeting: 'partly', example: 'no', goodbye: '' }).map(
    ({ id }) => id,
  );

  expect(ids).toEqual(['example', 'greeting']);
  expect(toWorkOn(SHEET, { greeting: 'yes', example: 'gone' })).toEqual([]);
});
