import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultsOf, stillOpen, unanswered, weakest, inOrder, tallyOf } from './engine.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';

const statement = (id: string, cell: string) => ({ id, text: `I can ${id}.`, cell });
const band = (id: string, from: number) => ({ id, from, label: id, meaning: `It is ${id}.` });

/** Two statements in each of two cells and one in a third; each answer counts 0, 1 or 2. */
const CHECK: Of<'map'> = {
  id: 'readiness',
  form: 'map',
  sources: [],
  plan: { if: 'it is noon', then: 'say it' },
  title: 'Readiness',
  summary: 'Short.',
  minutes: 1,
  cells: ['offer-pre-interview', 'leads-pre-interview', 'impression-face-to-face'],
  instruction: 'Answer.',
  scale: [
    { id: 'not-yet', label: 'Not yet' },
    { id: 'partly', label: 'Partly' },
    { id: 'yes', label: 'Yes' },
  ],
  statements: [
    statement('needs', 'offer-pre-interview'),
    statement('names', 'leads-pre-interview'),
    statement('stories', 'offer-pre-interview'),
    statement('people', 'leads-pre-interview'),
    statement('goodbye', 'impression-face-to-face'),
  ],
  bands: [band('open', 0), band('begun', 0.5), band('ready', 1)],
  limits: 'It is what you think.',
};

const IDS = CHECK.statements.map(({ id }) => id);
const ANSWERS = CHECK.scale.map(({ id }) => id);

const everything = (answer: string): Answers => Object.fromEntries(IDS.map((id) => [id, answer]));
const ids = (statements: { id: string }[]) => statements.map(({ id }) => id);
const cells = ids;

/** Ratings as an old, broken or forged save may hold them. */
const hostileRatings = fc.dictionary(
  fc.oneof(fc.constantFrom(...IDS, '__proto__', 'constructor'), fc.string()),
  fc.oneof(fc.constantFrom(...ANSWERS, '__proto__', 'constructor'), fc.string()),
);

/** Honest ratings of some of the statements. */
const ratings = fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom(...ANSWERS));

describe('what is still without an answer', () => {
  test('is everything at first, and nothing at last', () => {
    expect(ids(unanswered(CHECK, {}))).toEqual(IDS);
    expect(unanswered(CHECK, everything('partly'))).toEqual([]);
  });

  test('is also a statement whose answer the scale no longer has', () => {
    expect(ids(unanswered(CHECK, { ...everything('yes'), names: 'maybe' }))).toEqual(['names']);
  });
});

describe('the result of a cell', () => {
  test('is the sum of its own statements', () => {
    const results = resultsOf(CHECK, { needs: 'yes', stories: 'partly', names: 'partly' });

    expect(results).toMatchObject([
      { id: 'offer-pre-interview', score: 3, max: 4 },
      { id: 'leads-pre-interview', score: 1, max: 4 },
      { id: 'impression-face-to-face', score: 0, max: 2 },
    ]);
  });

  test('falls into the highest band that it reaches', () => {
    const label = (needs: string, stories: string) =>
      resultsOf(CHECK, { needs, stories })[0]?.band.label;

    expect(label('not-yet', 'not-yet')).toBe('open');
    expect(label('partly', 'not-yet')).toBe('open');
    expect(label('partly', 'partly')).toBe('begun');
    expect(label('yes', 'partly')).toBe('begun');
    expect(label('yes', 'yes')).toBe('ready');
  });

  test('never falls when one answer rises', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(...IDS), (before, id) => {
        const after = { ...before, [id]: 'yes' };
        const higher = resultsOf(CHECK, after);
        resultsOf(CHECK, before).forEach(({ score, band: { from } }, index) => {
          expect(higher[index]?.score).toBeGreaterThanOrEqual(score);
          expect(higher[index]?.band.from).toBeGreaterThanOrEqual(from);
        });
      }),
    );
  });

  test('lies between nothing and the most there is, whatever was saved', () => {
    fc.assert(
      fc.property(hostileRatings, (saved) => {
        for (const { score, max, band: reached } of resultsOf(CHECK, saved)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(max);
          expect(CHECK.bands).toContain(reached);
        }
      }),
    );
  });

  test('does not count an answer to a statement that was taken out', () => {
    const sum = (saved: Answers) =>
      resultsOf(CHECK, saved).reduce((total, { score }) => total + score, 0);

    expect(sum({ retired: 'yes', needs: 'yes' })).toBe(2);
  });
});

describe('the cells to start with', () => {
  test('are those with the lowest share, not the lowest sum', () => {
    const result = (id: string, score: number, max: number) => ({
      id,
      score,
      max,
      band: band('open', 0),
    });

    expect(cells(weakest([result('few', 1, 2), result('many', 2, 6)], 1))).toEqual(['many']);
  });

  test('are, of equals, those that come first in the interview', () => {
    expect(cells(weakest(resultsOf(CHECK, {}), 2))).toEqual([
      'offer-pre-interview',
      'leads-pre-interview',
    ]);
  });

  test('never include a cell where everything is in place', () => {
    const results = resultsOf(CHECK, { ...everything('yes'), goodbye: 'partly' });

    expect(cells(weakest(results, 2))).toEqual(['impression-face-to-face']);
    expect(weakest(resultsOf(CHECK, everything('yes')), 2)).toEqual([]);
  });

  test('leave the results in their order', () => {
    const results = resultsOf(CHECK, { needs: 'yes' });
    weakest(results, 2);

    expect(cells(results)).toEqual(CHECK.cells);
  });
});

describe('what is still open', () => {
  test('is every statement without the highest answer', () => {
    expect(
      ids(stillOpen(CHECK, { ...everything('yes'), needs: 'partly', people: 'not-yet' })),
    ).toEqual(['needs', 'people']);
    expect(stillOpen(CHECK, everything('yes'))).toEqual([]);
  });

  test('is something wherever a cell is not full, and the other way round', () => {
    fc.assert(
      fc.property(hostileRatings, (saved) => {
        const full = resultsOf(CHECK, saved).every(({ score, max }) => score === max);
        expect(stillOpen(CHECK, saved).length === 0).toBe(full);
      }),
    );
  });
});

describe('groups of their own', () => {
  const { scale, bands } = CHECK;
  const group = (id: string) => ({
    id,
    title: id,
    statements: [statement(`${id}-one`, ''), statement(`${id}-two`, '')],
    first: [{ text: 'Breathe.', sources: [] }],
  });
  const NERVES: Of<'groups'> = {
    ...CHECK,
    form: 'groups',
    scale,
    bands,
    startWith: 'highest',
    groups: [group('body'), group('voice')],
  };
  const VOICE = { 'voice-one': 'yes', 'voice-two': 'partly', 'body-one': 'partly' };

  test('are added up each by itself', () => {
    expect(resultsOf(NERVES, VOICE)).toMatchObject([
      { id: 'body', score: 1, max: 4 },
      { id: 'voice', score: 3, max: 4 },
    ]);
  });

  test('are told of in the order that the file asks for', () => {
    const results = resultsOf(NERVES, VOICE);

    expect(ids(inOrder(NERVES, results))).toEqual(['voice', 'body']);
    expect(ids(inOrder({ ...NERVES, startWith: 'lowest' }, results))).toEqual(['body', 'voice']);
  });
});

test('a whole check is told of as the number of its strongest answers', () => {
  expect(tallyOf(CHECK, { needs: 'yes', names: 'partly' })).toEqual({
    count: 1,
    of: 5,
    noun: 'statements with the answer “Yes”',
  });
});
