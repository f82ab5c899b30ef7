import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Countable } from './engine.ts';
import { nextStep, type WhatWasDone } from './next-step.ts';

const OFFER = 'offer-face-to-face';
const LEADS = 'leads-face-to-face';
const BEFORE = 'impression-pre-interview';

const thing = (kind: Countable['kind'], id: string, ...cells: string[]): Countable => ({
  kind,
  id,
  cells,
});

const COURSE = [
  thing('lesson', 'hello', OFFER, LEADS, BEFORE),
  thing('lesson', 'bye', LEADS),
  thing('quiz', 'hello', OFFER),
  thing('quiz', 'bye', LEADS),
  thing('role-play', 'talk', OFFER, LEADS),
  thing('self-assessment', 'ready', OFFER, LEADS, BEFORE),
  thing('checklist', 'bag', BEFORE),
];

const after = (...ids: string[]): WhatWasDone => ({
  isDone: ({ kind, id }) => ids.includes(`${kind} ${id}`),
  isInHand: () => false,
  due: 0,
  ratedLowest: [],
});
const all = COURSE.map(({ kind, id }) => `${kind} ${id}`);

const suggested = (done: WhatWasDone) => {
  const step = nextStep(COURSE, done);
  return [step?.thing && `${step.thing.kind} ${step.thing.id}`, step?.reason, step?.cell];
};

describe('what comes next', () => {
  test('is the first lesson for somebody who has done nothing', () => {
    expect(suggested(after())).toEqual(['lesson hello', 'first', undefined]);
  });

  test('is what was begun and not finished, before all else', () => {
    const midway = { ...after(), due: 3, isInHand: ({ kind }: Countable) => kind === 'role-play' };

    expect(suggested(midway)).toEqual(['role-play talk', 'in-hand', undefined]);
  });

  test('is what makes one ready, on the day of the interview and the day before', () => {
    const at = (daysLeft: number) => suggested({ ...after('lesson hello'), due: 2, daysLeft });

    expect(at(1)).toEqual(['checklist bag', 'soon', undefined]);
    expect(at(0)).toEqual(['checklist bag', 'soon', undefined]);
    expect(at(2)).toEqual([undefined, 'due', undefined]);
    expect(suggested({ ...after(...all), due: 2, daysLeft: 1 })).toEqual([
      undefined,
      'due',
      undefined,
    ]);
  });

  test('is the quiz of a lesson that was read', () => {
    expect(suggested(after('lesson hello'))).toEqual(['quiz hello', 'just-read', undefined]);
  });

  test('is the check that shows where to work, for those who never took it', () => {
    expect(suggested(after('lesson hello', 'quiz hello'))).toEqual([
      'self-assessment ready',
      'find-out',
      undefined,
    ]);
  });

  test('is in the square that was rated lowest, a lesson before practice', () => {
    const rated = { ...after('lesson hello', 'quiz hello', 'self-assessment ready') };

    expect(suggested({ ...rated, ratedLowest: [LEADS, OFFER] })).toEqual([
      'lesson bye',
      'weakest',
      LEADS,
    ]);
    expect(suggested({ ...rated, ratedLowest: [OFFER, LEADS] })).toEqual([
      'role-play talk',
      'weakest',
      OFFER,
    ]);
  });

  test('is in the square where least was done, when the lowest two have nothing left', () => {
    const done = all.filter((id) => id !== 'checklist bag');

    expect(suggested({ ...after(...done), ratedLowest: [LEADS, OFFER, BEFORE] })).toEqual([
      'checklist bag',
      'emptiest',
      BEFORE,
    ]);
  });

  test('is a scene once more, when all is done', () => {
    expect(suggested(after(...all))).toEqual(['role-play talk', 'again', undefined]);
  });

  test('is nothing in a course without anything', () => {
    expect(nextStep([], after())).toBeUndefined();
  });

  test('is always one thing of the course or the review, and never something done while something is open', () => {
    fc.assert(
      fc.property(
        fc.subarray(all),
        fc.subarray([OFFER, LEADS, BEFORE]),
        fc.nat({ max: 2 }),
        fc.option(fc.nat({ max: 9 }), { nil: undefined }),
        (ids, ratedLowest, due, daysLeft) => {
          const done = { ...after(...ids), ratedLowest, due, daysLeft };
          const step = nextStep(COURSE, done);

          expect(step).toBeDefined();
          if (step?.thing && ids.length < all.length) expect(done.isDone(step.thing)).toBe(false);
          if (!step?.thing) expect(due).toBeGreaterThan(0);
        },
      ),
    );
  });
});
