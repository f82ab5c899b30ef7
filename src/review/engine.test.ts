import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sure } from '../quiz/engine.ts';
import { countReviewed, deckOf, dueToday, gradeOf, PER_DAY, type Told } from './engine.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-04T00:00:00.000Z');

/** A day of the learner: the one on which the tests begin, or some days later. */
const day = (after = 0) => ({ start: START + after * DAY, end: START + (after + 1) * DAY - 1 });
const iso = (moment: number) => new Date(moment).toISOString();

/** An answer given some days after the start, at noon. */
const told = (
  question: string,
  points: number,
  sure: Sure | null = 'think',
  daysAfter = 0,
): Told => ({
  quiz: 'quiz',
  question,
  at: iso(START + daysAfter * DAY + DAY / 2),
  points,
  sure,
});
const daysUntil = (due: number) => Math.floor((due - START) / DAY);

const aTold = fc.record<Told>({
  quiz: fc.constantFrom('a', 'b', '__proto__'),
  question: fc.constantFrom(...'abcdefgh', 'constructor'),
  at: fc.integer({ min: -300 * 24, max: 0 }).map((hours) => iso(START + hours * HOUR)),
  points: fc.constantFrom(0, 1 / 3, 1 / 2, 2 / 3, 1),
  sure: fc.constantFrom<Sure | null>('guess', 'think', 'sure', null),
});
const aLog = fc.array(aTold, { maxLength: 60 });
/** What a forged or broken save may hold. */
const hostile = fc.record<Told>({
  quiz: fc.string(),
  question: fc.oneof(fc.constantFrom('a', '__proto__'), fc.string()),
  at: fc.oneof(
    fc.constantFrom('', 'some day', '2026', '9999-12-31T23:59:59Z', '0000-01-01', '-271821-04-20'),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  ),
  points: fc.double({ min: 0, max: 1, noNaN: true }),
  sure: fc.constantFrom<Sure | null>('guess', 'think', 'sure', null),
});

describe('what an answer is worth', () => {
  test.each<[points: number, sure: Sure | null, grade: string]>([
    [0, 'sure', 'again'],
    [0.9, 'sure', 'again'],
    [1, 'guess', 'hard'],
    [1, 'think', 'good'],
    [1, 'sure', 'easy'],
    [1 / 3, null, 'again'],
    [2 / 3, null, 'hard'],
    [1, null, 'good'],
  ])('%f points, %s: %s', (points, sure, grade) => {
    expect(gradeOf({ points, sure })).toBe(grade);
  });
});

describe('the deck', () => {
  test('holds what was missed or guessed, and nothing else', () => {
    const deck = deckOf(
      [
        told('missed', 0, 'sure'),
        told('part', 0.5),
        told('guessed', 1, 'guess'),
        told('known', 1, 'think'),
        told('sure', 1, 'sure'),
        told('said', 1, null),
        told('said-in-part', 2 / 3, null),
      ],
      day(),
      null,
    );

    expect(deck.map(({ question }) => question).sort()).toEqual([
      'guessed',
      'missed',
      'part',
      'said-in-part',
    ]);
  });

  test('brings back the next day what was missed, and soon what was guessed', () => {
    const [one, two] = deckOf([told('missed', 0), told('guessed', 1, 'guess')], day(), null);

    expect(daysUntil(one?.due ?? 0)).toBe(1);
    expect(daysUntil(two?.due ?? 0)).toBeLessThanOrEqual(2);
  });

  test('waits longer the better something is known', () => {
    const after = (points: number, sure: Sure) =>
      deckOf([told('q', 0), told('q', points, sure, 1)], day(1), null)[0]?.due ?? 0;

    expect(after(0, 'think')).toBeLessThanOrEqual(after(1, 'guess'));
    expect(after(1, 'guess')).toBeLessThan(after(1, 'think'));
    expect(after(1, 'think')).toBeLessThan(after(1, 'sure'));
  });

  test('keeps a question that is known again: it comes back, ever later', () => {
    const log = [told('q', 0)];
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const [card] = deckOf(log, day(), null);
      const last = log.at(-1)!;
      const due = card?.due ?? 0;
      waits.push(due - Date.parse(last.at));
      log.push({ ...last, at: iso(due), points: 1, sure: 'think' });
    }
    for (const [index, wait] of waits.slice(1).entries()) {
      expect(wait).toBeGreaterThan(waits[index] ?? 0);
    }
  });

  test('is the same, whatever order the answers are told in, and however often', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const deck = deckOf(log, day(), null);
        expect(deckOf([...log].reverse(), day(), null)).toEqual(deck);
        expect(deckOf([...log, ...log], day(), null)).toEqual(deck);
      }),
    );
  });

  test('never brings anything back on the day it was answered', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        for (const { due, last } of deckOf(log, day(), null)) {
          expect(due - last).toBeGreaterThanOrEqual(DAY);
        }
      }),
    );
  });

  test('never throws, whatever was saved, whatever the interview', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, aTold), { maxLength: 40 }),
        fc.option(fc.integer({ min: -400, max: 400_000 })),
        (log, interview) => {
          const deck = deckOf(log, day(), interview === null ? null : START + interview * DAY);
          expect(new Set(deck.map((card) => JSON.stringify([card.quiz, card.question]))).size).toBe(
            deck.length,
          );
          for (const { due } of deck) expect(Number.isFinite(due)).toBe(true);
        },
      ),
    );
  });
});

describe('today', () => {
  test('has what is due, and not what is due tomorrow', () => {
    const deck = deckOf([told('old', 0, 'think', -1), told('new', 0)], day(), null);

    expect(dueToday(deck, day(), 0).map(({ question }) => question)).toEqual(['old']);
    expect(dueToday(deck, day(1), 0)).toHaveLength(2);
  });

  test('never has more than ten, with those that were reviewed already', () => {
    fc.assert(
      fc.property(aLog, fc.nat({ max: 30 }), fc.nat({ max: 400 }), (log, reviewed, later) => {
        const deck = deckOf(log, day(later), null);
        const due = dueToday(deck, day(later), reviewed);
        expect(due.length).toBeLessThanOrEqual(Math.max(0, PER_DAY - reviewed));
        expect(due.every((card) => card.due <= day(later).end)).toBe(true);
      }),
    );
  });

  test('counts what was reviewed today', () => {
    const log = [told('a', 1, 'think', -1), told('b', 1), told('c', 0)];
    expect(countReviewed(log, day())).toBe(2);
  });

  test('what was answered is gone from today', () => {
    fc.assert(
      fc.property(aLog, fc.constantFrom(0, 1), (log, points) => {
        const [card] = dueToday(deckOf(log, day(), null), day(), 0);
        fc.pre(card !== undefined);
        const answer = { ...told(card.question, points), quiz: card.quiz };
        const after = dueToday(deckOf([...log, answer], day(), null), day(), 0);
        expect(
          after.some(({ quiz, question }) => quiz === card.quiz && question === card.question),
        ).toBe(false);
      }),
    );
  });
});

describe('before an interview', () => {
  /** Something that is known so well by now that it would come back in weeks. */
  const wellKnown = (question: string) => [
    told(question, 1, 'guess', -60),
    told(question, 1, 'sure', -58),
    told(question, 1, 'sure', -30),
  ];

  test('what would come back after it comes back on the day before', () => {
    const interview = START + 5 * DAY;
    const plain = deckOf(wellKnown('q'), day(), null)[0];
    expect(plain?.due).toBeGreaterThan(interview);

    const [card] = deckOf(wellKnown('q'), day(), interview);
    expect(daysUntil(card?.due ?? 0)).toBe(4);
    expect(card?.sooner).toBe(true);
  });

  test('ten a day: what has no room on the last day comes on the days before it', () => {
    const log = [...Array(25).keys()].flatMap((index) => wellKnown(`q${index}`));
    const deck = deckOf(log, day(), START + 5 * DAY);
    const on = (after: number) => deck.filter(({ due }) => daysUntil(due) === after).length;

    expect([on(4), on(3), on(2), on(1)]).toEqual([10, 10, 5, 0]);
  });

  test('what was answered the day before is left in peace', () => {
    const log = [...wellKnown('q'), told('q', 1, 'sure', 4)];
    const interview = START + 5 * DAY;

    const [card] = deckOf(log, day(4), interview);
    expect(card?.due).toBeGreaterThan(interview);
    expect(card?.sooner).toBe(false);
  });

  test('a day that is today or over changes nothing', () => {
    const plain = deckOf(wellKnown('q'), day(), null);
    expect(deckOf(wellKnown('q'), day(), START)).toEqual(plain);
    expect(deckOf(wellKnown('q'), day(), START - 3 * DAY)).toEqual(plain);
  });

  test('the last reviews fall before it, where there is room', () => {
    fc.assert(
      fc.property(aLog, fc.integer({ min: 3, max: 60 }), (log, days) => {
        const interview = START + days * DAY;
        const deck = deckOf(log, day(), interview);
        // Eighteen questions at most, and ten a day: three days are room enough.
        for (const { due, last } of deck) {
          if (last < interview - 3 * DAY) expect(due).toBeLessThan(interview);
        }
      }),
    );
  });

  test('nothing comes later because of it, and nothing on the day it was answered', () => {
    fc.assert(
      fc.property(aLog, fc.integer({ min: 1, max: 60 }), (log, days) => {
        const plain = new Map(
          deckOf(log, day(), null).map((card) => [`${card.quiz}/${card.question}`, card]),
        );
        const deck = deckOf(log, day(), START + days * DAY);
        expect(deck).toHaveLength(plain.size);
        for (const { quiz, question, due, last } of deck) {
          expect(due).toBeLessThanOrEqual(plain.get(`${quiz}/${question}`)?.due ?? -1);
          expect(Math.floor(due / DAY)).toBeGreaterThan(Math.floor(last / DAY));
        }
      }),
    );
  });
});
