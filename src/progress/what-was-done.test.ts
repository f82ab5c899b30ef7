import { expect, test } from 'vitest';
import { keepAnswer as keepQuizAnswer, startAttempt } from '../quiz/store.ts';
import { keepRun } from '../role-play/store.ts';
import type { Of } from '../self-assessment/schema.ts';
import { finishSheet, keepAnswer } from '../self-assessment/store.ts';
import { whatWasDone } from './what-was-done.ts';

const NOW = '2026-11-25T09:00:00.000Z';
const EARLIER = '2026-11-24T20:00:00.000Z';
const LONG_AGO = '2026-11-01T20:00:00.000Z';

const thing = (kind: 'quiz' | 'role-play' | 'self-assessment' | 'lesson', id: string) => ({
  kind,
  id,
  cells: ['offer-pre-interview'],
});

const run = { edition: 1, level: 'even' as const, seed: 1, situation: null, replies: ['keen'] };

test('a scene left midway yesterday is in hand; one left weeks ago, or not begun, is not', () => {
  keepRun('yesterday', run, EARLIER);
  keepRun('weeks-ago', run, LONG_AGO);
  keepRun('not-begun', { ...run, replies: [] }, EARLIER);
  const { isInHand } = whatWasDone([], NOW, undefined);

  expect(isInHand(thing('role-play', 'yesterday'))).toBe(true);
  expect(isInHand(thing('role-play', 'weeks-ago'))).toBe(false);
  expect(isInHand(thing('role-play', 'not-begun'))).toBe(false);
  expect(isInHand(thing('role-play', 'never-seen'))).toBe(false);
  expect(isInHand(thing('lesson', 'yesterday'))).toBe(false);
});

test('a quiz is in hand once a question is answered, a self-check once a statement is', () => {
  startAttempt('begun', 1, EARLIER);
  const before = whatWasDone([], NOW, undefined);
  expect(before.isInHand(thing('quiz', 'begun'))).toBe(false);

  keepQuizAnswer('begun', {
    question: 'one',
    choices: ['good'],
    go: 1,
    sure: 'sure',
    at: EARLIER,
    points: 1,
  });
  keepAnswer('check', 'sheet', 'one', 'yes', EARLIER);

  expect(before.isInHand(thing('quiz', 'begun'))).toBe(true);
  expect(before.isInHand(thing('self-assessment', 'check'))).toBe(true);
});

test('the squares that the last check rated lowest come first; what is full is left out', () => {
  const assessment = {
    form: 'map',
    scale: [
      { id: 'no', label: 'No' },
      { id: 'partly', label: 'Partly' },
      { id: 'yes', label: 'Yes' },
    ],
    statements: [
      { id: 'a', text: 'A.', cell: 'offer-pre-interview' },
      { id: 'b', text: 'B.', cell: 'leads-pre-interview' },
      { id: 'c', text: 'C.', cell: 'impression-pre-interview' },
    ],
    bands: [{ id: 'any', from: 0, label: 'Any', meaning: 'Any.' }],
  } as unknown as Of<'map'>;
  const things = [{ ...thing('self-assessment', 'map'), assessment }];
  expect(whatWasDone(things, NOW, undefined).ratedLowest).toEqual([]);

  for (const [id, answer] of Object.entries({ a: 'partly', b: 'no', c: 'yes' }))
    keepAnswer('map', 'sheet', id, answer, EARLIER);
  finishSheet('map', 'sheet', EARLIER);

  expect(whatWasDone(things, NOW, undefined).ratedLowest).toEqual([
    'leads-pre-interview',
    'offer-pre-interview',
  ]);
});

test('an interview that is over leaves no days', () => {
  expect(whatWasDone([], NOW, -1).daysLeft).toBeUndefined();
  expect(whatWasDone([], NOW, 0).daysLeft).toBe(0);
});
