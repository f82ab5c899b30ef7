import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Go, Sure } from './engine.ts';
import { attemptInHand, quizFormat, type QuizFacts, type SavedAnswer } from './store.ts';

const { merge } = quizFormat;

const TIMES = [1, 2, 3, 4, 5].map((hour) => `2026-03-04T0${hour}:00:00.000Z`);
const aTime = fc.constantFrom(...TIMES);

const anAnswer = fc.record<SavedAnswer>({
  question: fc.constantFrom('one', 'two', '__proto__'),
  choices: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  go: fc.constantFrom<Go>(1, 2),
  sure: fc.constantFrom<Sure | null>('guess', 'sure', null),
  at: aTime,
  points: fc.constantFrom(0, 1, null),
});
const anAttempt = fc.record({
  seed: fc.integer({ min: 0, max: 2 }),
  startedAt: aTime,
  answers: fc.array(anAnswer, { maxLength: 4 }),
});
/** Facts as they stand once they have been saved: merged with nothing, so each thing is there once. */
const someFacts = fc
  .record<QuizFacts>({
    begun: fc.array(anAttempt, { maxLength: 7 }),
    finished: fc.array(
      fc.tuple(anAttempt, aTime).map(([attempt, at]) => ({ ...attempt, at })),
      { maxLength: 4 },
    ),
    drafts: fc.dictionary(
      fc.constantFrom('one', 'two', '__proto__'),
      fc.record({
        choices: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        text: fc.constantFrom('', 'words'),
        at: aTime,
      }),
    ),
  })
  .map((facts) => merge(facts, facts));

const answer = (question: string, at: string, go: Go = 1): SavedAnswer => ({
  question,
  choices: ['a'],
  go,
  sure: 'think',
  at,
  points: 1,
});
const NOTHING: QuizFacts = { begun: [], finished: [], drafts: {} };

describe('two copies of a quiz', () => {
  test('add up to the same, whichever comes first, and adding one again changes nothing', () => {
    fc.assert(
      fc.property(someFacts, someFacts, someFacts, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  test('with answers to one attempt in two tabs have all of them', () => {
    const start = { seed: 7, startedAt: TIMES[0] ?? '' };
    const here = { ...NOTHING, begun: [{ ...start, answers: [answer('one', TIMES[1] ?? '')] }] };
    const there = { ...NOTHING, begun: [{ ...start, answers: [answer('two', TIMES[2] ?? '')] }] };

    const { begun } = merge(here, there);

    expect(begun).toHaveLength(1);
    expect(begun[0]?.answers.map(({ question }) => question)).toEqual(['one', 'two']);
  });

  test('keep an unfinished attempt of each, and go on with the newer', () => {
    const older = { seed: 1, startedAt: TIMES[0] ?? '', answers: [answer('one', TIMES[1] ?? '')] };
    const newer = { seed: 2, startedAt: TIMES[2] ?? '', answers: [] };

    const facts = merge({ ...NOTHING, begun: [older] }, { ...NOTHING, begun: [newer] });

    expect(facts.begun).toEqual([older, newer]);
    expect(attemptInHand(facts)).toEqual(newer);
  });

  test('do not bring an attempt back that one of them has finished', () => {
    const attempt = {
      seed: 1,
      startedAt: TIMES[0] ?? '',
      answers: [answer('one', TIMES[1] ?? '')],
    };
    const open = { ...NOTHING, begun: [attempt] };
    const done = { ...NOTHING, finished: [{ ...attempt, at: TIMES[2] ?? '' }] };

    expect(attemptInHand(open)).toEqual(attempt);
    expect(attemptInHand(merge(open, done))).toBeUndefined();
  });

  test('have what was written last', () => {
    const draft = (text: string, at = '') => ({ choices: [], text, at });
    const here = { ...NOTHING, drafts: { one: draft('first', TIMES[0]) } };
    const there = { ...NOTHING, drafts: { one: draft('second', TIMES[1]) } };

    expect(merge(here, there).drafts.one?.text).toBe('second');
  });

  test('never grow beyond what is kept', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      seed: index,
      startedAt: TIMES[index % 5] ?? '',
      answers: [],
    }));
    const facts = merge(
      { ...NOTHING, begun: many, finished: many.map((one) => ({ ...one, at: one.startedAt })) },
      NOTHING,
    );

    expect(facts.begun.length).toBe(3);
    expect(facts.finished.length).toBe(10);
  });
});
