import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sure } from '../quiz/engine.ts';
import { finishAttempt, keepAnswer, startAttempt } from '../quiz/store.ts';
import { open, seal } from '../storage/envelope.ts';
import type { Told } from './engine.ts';
import { countDue, knownNow, reviewOf, storesOf } from './facts.ts';
import {
  interviewDate,
  interviewDateFormat,
  keepInterviewDate,
  keepReview,
  reviewFacts,
  reviewFormat,
} from './store.ts';

const aTold = fc.record<Told>({
  quiz: fc.constantFrom('a', 'b'),
  question: fc.constantFrom('one', 'two'),
  at: fc.constantFrom('2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z'),
  points: fc.constantFrom(0, 1),
  sure: fc.constantFrom<Sure | null>('guess', 'sure', null),
});
const aLog = fc.array(aTold, { maxLength: 8 }).map((log) => reviewFormat.merge({ log }, { log }));
const aDay = fc.record({
  day: fc.constantFrom('2026-03-04', '2026-03-05', null),
  at: fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z', ''),
});

describe('two copies of the review', () => {
  test('add up to all that either has, whichever comes first', () => {
    fc.assert(
      fc.property(aLog, aLog, aLog, (a, b, c) => {
        const { merge } = reviewFormat;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        const named = ({ log }: typeof a) =>
          log.map(({ at, quiz, question }) => [at, quiz, question]);
        expect(named(merge(a, b))).toEqual(expect.arrayContaining([...named(a), ...named(b)]));
      }),
    );
  });

  test('have the day of the interview that was said last', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        const { merge } = interviewDateFormat;
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
    );
    expect(
      interviewDateFormat.merge(
        { day: '2026-03-09', at: '2026-03-01T10:00:00.000Z' },
        { day: null, at: '2026-03-02T10:00:00.000Z' },
      ).day,
    ).toBeNull();
  });

  test('never keep more than a thousand answers, and those the newest', () => {
    const log = Array.from({ length: 1100 }, (_, index) => ({
      quiz: 'a',
      question: 'one',
      at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
      points: 1,
      sure: null,
    }));
    const merged = reviewFormat.merge({ log }, { log: [] }).log;
    expect(merged).toHaveLength(1000);
    expect(merged.at(-1)).toEqual(log.at(-1));
  });
});

describe('what is read back', () => {
  test.each(['soon', '2026-13-01', '25.11.2026', ''])(
    'a day that is none is refused: %s',
    (day) => {
      const text = seal(interviewDateFormat, { day, at: '' });
      expect(open(interviewDateFormat, text).state).toBe('unreadable');
    },
  );

  test('an answer without a moment is refused', () => {
    const text =
      '{"version":1,"data":{"log":[{"quiz":"a","question":"b","at":"later","points":1,"sure":null}]}}';
    expect(open(reviewFormat, text).state).toBe('unreadable');
  });
});

describe('from the quiz to the review and back', () => {
  const AT = '2026-03-04T12:00:00.000Z';
  const answer = (question: string, points: number, go: 1 | 2 = 1) => ({
    question,
    choices: [],
    go,
    sure: 'think' as const,
    at: AT,
    points,
  });
  const here = [{ id: 'there-and-back', questions: ['missed', 'known'] }];

  test('what was missed is due the next day, once; reviewed, it is due later', () => {
    let heard = 0;
    for (const store of storesOf(here)) store.listen(() => (heard += 1));
    startAttempt('there-and-back', 1, AT);
    keepAnswer('there-and-back', answer('missed', 0));
    keepAnswer('there-and-back', answer('missed', 1, 2));
    keepAnswer('there-and-back', answer('known', 1));
    finishAttempt('there-and-back', AT);
    expect(heard).toBeGreaterThan(0);

    expect(countDue(here, AT)).toBe(0);
    const nextDay = '2026-03-05T18:00:00.000Z';
    expect(countDue(here, nextDay)).toBe(1);

    keepReview({
      quiz: 'there-and-back',
      question: 'missed',
      at: nextDay,
      points: 1,
      sure: 'think',
    });
    expect(countDue(here, nextDay)).toBe(0);
    const { deck, reviewedToday } = reviewOf(knownNow(here), nextDay);
    expect(reviewedToday).toBe(1);
    expect(deck[0]?.due).toBeGreaterThan(Date.parse('2026-03-06T00:00:00.000Z'));
    expect(reviewFacts().store.get().log).toHaveLength(1);
  });

  test('a question that is gone from the course does not come back, and does when it is back', () => {
    const later = '2026-04-05T18:00:00.000Z';
    expect(countDue(here, later)).toBe(1);
    const without = [{ id: 'there-and-back', questions: ['known'] }];
    expect(reviewOf(knownNow(without), later)).toMatchObject({ deck: [], due: [] });
    expect(reviewOf(knownNow([]), later).deck).toEqual([]);
    expect(countDue(here, later)).toBe(1);
  });

  test('the day of the interview can be said, and cleared', () => {
    keepInterviewDate('2026-03-09', AT);
    expect(interviewDate().store.get().day).toBe('2026-03-09');
    keepInterviewDate(null, '2026-03-04T13:00:00.000Z');
    expect(interviewDate().store.get().day).toBeNull();
  });
});
