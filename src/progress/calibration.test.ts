import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calibrate,
  MIN_RECORDS,
  MIN_SURE,
  type Answered,
  type Played,
  type Practice,
  type Said,
} from './calibration.ts';

const OFFER = 'offer-face-to-face';
const LEADS = 'leads-face-to-face';

const answers = (right: number, wrong: number, cell = OFFER, sure?: Answered['sure']): Answered[] =>
  [...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((isRight) => ({
    cells: [cell],
    right: isRight,
    sure,
  }));
const played = (run: string, shown: number, missed: number, competency = 'asking'): Played => ({
  cells: [OFFER],
  run,
  competency,
  shown,
  missed,
});
const said = (share: number, cell = OFFER): Said => ({ cell, share });
const practice = (answered: Answered[] = [], scenes: Played[] = []): Practice => ({
  answered,
  played: scenes,
});

describe('before there is enough practice', () => {
  test('nothing is said, whatever somebody said of themselves', () => {
    for (const share of [0, 0.5, 1]) {
      const result = calibrate([said(share)], practice(answers(2, 0)));
      expect(result).toMatchObject({ cells: [], overall: undefined, records: 2 });
    }
  });

  test('a cell is left out, though others have enough', () => {
    const result = calibrate(
      [said(1), said(1, LEADS)],
      practice([...answers(3, 0), ...answers(1, 1, LEADS)]),
    );

    expect(result.cells.map(({ cell }) => cell)).toEqual([OFFER]);
    expect(result.overall?.did.records).toBe(5);
  });

  test('one scene is one record, however many skills it called for', () => {
    const scenes = ['listening', 'asking', 'warmth'].map((skill) => played('a', 4, 0, skill));

    expect(calibrate([said(1)], practice([], scenes)).overall).toBeUndefined();
    expect(calibrate([said(1)], practice(answers(2, 0), scenes)).overall?.did).toMatchObject({
      records: 3,
      skills: { good: 12, of: 12 },
    });
  });
});

describe('with enough practice', () => {
  test('what was said and what was done agree when they are near each other', () => {
    expect(calibrate([said(0.75)], practice(answers(3, 1))).cells).toMatchObject([
      { verdict: 'alike', did: { share: 0.75, answers: { good: 3, of: 4 } } },
    ]);
  });

  test('more was said than done, or more done than said, when they are far apart', () => {
    expect(calibrate([said(1)], practice(answers(1, 3))).cells[0]?.verdict).toBe('said-more');
    expect(calibrate([said(0)], practice(answers(3, 1))).cells[0]?.verdict).toBe('did-more');
  });

  test('an answer that belongs to two cells counts in both, and once in the whole', () => {
    const both = answers(3, 0).map((answer) => ({ ...answer, cells: [OFFER, LEADS] }));
    const result = calibrate([said(1), said(1, LEADS)], practice(both));

    expect(result.cells).toHaveLength(2);
    expect(result.overall?.did.records).toBe(3);
  });

  test('a scene that called for no skill says nothing', () => {
    expect(calibrate([said(1)], practice(answers(3, 0), [played('a', 0, 0)])).records).toBe(3);
  });
});

describe('how sure somebody was', () => {
  test('is told from the sure answers only, once there are enough', () => {
    const mixed = [
      ...answers(2, 1, OFFER, 'sure'),
      ...answers(0, 4, OFFER, 'guess'),
      ...answers(0, 2, OFFER, 'think'),
    ];

    expect(calibrate([said(1)], practice(mixed)).sure).toEqual({ good: 2, of: MIN_SURE });
    expect(calibrate([said(1)], practice(answers(2, 0, OFFER, 'sure'))).sure).toBeUndefined();
  });

  test('is not told where it was not asked', () => {
    expect(calibrate([said(1)], practice(answers(5, 5))).sure).toBeUndefined();
  });
});

test('competencies that were missed again and again are named, most often first', () => {
  const scenes = [
    played('a', 3, 2, 'asking'),
    played('b', 0, 2, 'warmth'),
    played('b', 9, 1, 'honesty'),
  ];

  expect(calibrate([said(1)], practice([], scenes)).missed).toEqual([
    { competency: 'warmth', missed: 2, of: 2 },
    { competency: 'asking', missed: 2, of: 5 },
  ]);
});

test('every share lies between nothing and all, and nothing is said from fewer records than promised', () => {
  const cell = fc.constantFrom(OFFER, LEADS);
  const anyPractice = fc.record({
    answered: fc.array(fc.record({ cells: fc.uniqueArray(cell), right: fc.boolean() })),
    played: fc.array(
      fc.record({
        cells: fc.uniqueArray(cell),
        run: fc.constantFrom('a', 'b'),
        competency: fc.constantFrom('asking', 'warmth'),
        shown: fc.nat(5),
        missed: fc.nat(5),
      }),
    ),
  });
  const anySaid = fc.array(fc.record({ cell, share: fc.double({ min: 0, max: 1, noNaN: true }) }));
  fc.assert(
    fc.property(anySaid, anyPractice, (words, deeds) => {
      const { cells, overall } = calibrate(words, deeds);
      for (const { did } of [...cells, ...(overall ? [overall] : [])]) {
        expect(did.share).toBeGreaterThanOrEqual(0);
        expect(did.share).toBeLessThanOrEqual(1);
        expect(did.records).toBeGreaterThanOrEqual(MIN_RECORDS);
        expect(did.answers.good).toBeLessThanOrEqual(did.answers.of);
        expect(did.skills.good).toBeLessThanOrEqual(did.skills.of);
      }
    }),
  );
});
