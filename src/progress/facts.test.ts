import { describe, expect, test } from 'vitest';
import { keepTick } from '../checklist/store.ts';
import { keepRead } from '../lesson/store.ts';
import { finishAttempt, keepAnswer, startAttempt } from '../quiz/store.ts';
import { finishRun, keepRun } from '../role-play/store.ts';
import { finishSheet, keepAnswer as keepSaid } from '../self-assessment/store.ts';
import type { Countable } from './engine.ts';
import { isDone, storesOf } from './facts.ts';

const NOW = '2026-03-04T19:30:00.000Z';
const RUN = { edition: 1, level: 'even' as const, seed: 1, situation: null, replies: ['keen'] };

/** A thing that no other test here touches: what is done stays done. */
const thing = (kind: Countable['kind'], id: string, items?: string[]): Countable => ({
  kind,
  id,
  cells: [],
  ...(items && { items }),
});

describe('a thing is done', () => {
  test('when it is a lesson and was marked as read; not when the mark was taken back', () => {
    const lesson = thing('lesson', 'a');
    expect(isDone(lesson)).toBe(false);

    keepRead('a', true, NOW);
    expect(isDone(lesson)).toBe(true);

    keepRead('a', false, NOW);
    expect(isDone(lesson)).toBe(false);
  });

  test('when it is a quiz and was finished; an answer is not enough, and a new start takes nothing away', () => {
    const quiz = thing('quiz', 'b');
    startAttempt('b', 1, '2026-03-04T19:00:00.000Z');
    keepAnswer('b', {
      question: 'one',
      choices: ['a'],
      go: 1,
      sure: 'think',
      at: '2026-03-04T19:10:00.000Z',
      points: 1,
    });
    expect(isDone(quiz)).toBe(false);

    finishAttempt('b', NOW);
    expect(isDone(quiz)).toBe(true);

    startAttempt('b', 2, '2026-03-05T19:00:00.000Z');
    expect(isDone(quiz)).toBe(true);
  });

  test('when it is a role-play and came to an ending; a reply is not enough', () => {
    const scene = thing('role-play', 'c');
    keepRun('c', RUN, NOW);
    expect(isDone(scene)).toBe(false);

    finishRun('c', RUN, NOW, () => 0);
    expect(isDone(scene)).toBe(true);
  });

  test('when it is a self-check and was taken; an answer is not enough', () => {
    const check = thing('self-assessment', 'd');
    keepSaid('d', 'first', 'needs', 'yes', NOW);
    expect(isDone(check)).toBe(false);

    finishSheet('d', 'first', NOW);
    expect(isDone(check)).toBe(true);
  });

  test('when it is a checklist and every item is ticked', () => {
    const list = thing('checklist', 'e', ['read', 'pack']);
    keepTick('e', 'read', true, NOW);
    expect(isDone(list)).toBe(false);

    keepTick('e', 'pack', true, NOW);
    expect(isDone(list)).toBe(true);

    keepTick('e', 'read', false, NOW);
    expect(isDone(list)).toBe(false);
  });

  test('only if it is this one: a lesson and its quiz have one id', () => {
    keepRead('f', true, NOW);

    expect(isDone(thing('lesson', 'f'))).toBe(true);
    expect(isDone(thing('quiz', 'f'))).toBe(false);
  });
});

test('whoever shows progress hears of every change', () => {
  const things = [thing('lesson', 'g'), thing('checklist', 'g', ['read'])];
  let heard = 0;
  for (const store of storesOf(things)) store.listen(() => (heard += 1));

  keepRead('g', true, NOW);
  keepTick('g', 'read', true, NOW);

  expect(heard).toBe(2);
});
