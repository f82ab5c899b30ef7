import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Of } from './schema.ts';
import type { Answers, Sheet } from './sheets.ts';
import {
  CLOSE,
  compareJobs,
  factorsOf,
  jobResult,
  NAME_PLACE,
  ownPlace,
  weighed,
} from './weighing.ts';

const scale = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const FIT: Of<'weighing'> = {
  id: 'fit',
  form: 'weighing',
  title: 'Fit',
  summary: 'Short.',
  minutes: 1,
  cells: ['offer-post-interview'],
  instruction: 'Weigh.',
  limits: 'Only a sum.',
  sources: [],
  weights: scale('not', 'little', 'much', 'must'),
  scale: scale('none', 'some', 'all'),
  factors: ['pay', 'hours', 'people'].map((id) => ({ id, text: `The ${id} are right.` })),
  own: 2,
  bands: [
    { id: 'little', from: 0, label: 'Little', meaning: 'Little.' },
    { id: 'well', from: 0.6, label: 'Well', meaning: 'Well.' },
  ],
};

const job = (name: string, ratings: Answers, id = name): Sheet => ({
  id,
  begun: '',
  done: null,
  gone: null,
  answers: Object.fromEntries(
    Object.entries({ ...ratings, [NAME_PLACE]: name }).map(([place, value]) => [
      place,
      { value, at: '' },
    ]),
  ),
});
const texts = (factors: { text: string }[]) => factors.map(({ text }) => text);

describe('what matters', () => {
  test('comes with the most important first, and without what does not matter', () => {
    expect(weighed(factorsOf(FIT, { pay: 'little', hours: 'must', people: 'not' }))).toMatchObject([
      { id: 'hours', weight: 3 },
      { id: 'pay', weight: 1 },
    ]);
  });

  test('can be two things of one’s own, once they are named', () => {
    const weights = { 'own-1': 'must', [ownPlace(2)]: ' Warm food ', 'own-2': 'much' };

    expect(texts(factorsOf(FIT, weights).slice(3))).toEqual(['Warm food']);
  });
});

describe('how a job does', () => {
  const WEIGHTS = { pay: 'must', hours: 'little' };

  test('is its ratings, each as heavy as it matters', () => {
    expect(jobResult(FIT, WEIGHTS, job('a', { pay: 'all', hours: 'none' }))).toMatchObject({
      share: 0.75,
      band: { id: 'well' },
    });
  });

  test('leaves out what is not known, and lists it', () => {
    const result = jobResult(FIT, WEIGHTS, job('a', { hours: 'all' }));

    expect(result.share).toBe(1);
    expect(texts(result.unknown)).toEqual(['The pay are right.']);
  });

  test('has no words while nothing is known', () => {
    expect(jobResult(FIT, WEIGHTS, job('a', {}))).toMatchObject({
      share: undefined,
      band: undefined,
    });
  });

  test('tells of a must of which there is nothing', () => {
    const { missing } = jobResult(FIT, WEIGHTS, job('a', { pay: 'none', hours: 'none' }));

    expect(texts(missing)).toEqual(['The pay are right.']);
  });

  const weights = fc.dictionary(
    fc.constantFrom('pay', 'hours', 'people', 'x'),
    fc.constantFrom('not', 'little', 'much', 'must', 'gone'),
  );
  const ratings = fc.dictionary(
    fc.constantFrom('pay', 'hours', 'people', 'x'),
    fc.constantFrom('none', 'some', 'all', 'gone', ''),
  );

  test('is never less than nothing or more than all, whatever was saved', () => {
    fc.assert(
      fc.property(weights, ratings, (what, has) => {
        const { share } = jobResult(FIT, what, job('a', has));
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never gets worse when one thing gets better', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom('pay', 'hours', 'people'), (what, better) => {
        const all = { pay: 'some', hours: 'some', people: 'some' };
        const before = jobResult(FIT, what, job('a', all)).share ?? 0;
        const after = jobResult(FIT, what, job('a', { ...all, [better]: 'all' })).share ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('which job fits best', () => {
  const WEIGHTS = { pay: 'must', hours: 'must', people: 'must' };
  const result = (name: string, ratings: Answers) => jobResult(FIT, WEIGHTS, job(name, ratings));

  test('is not said of none, or of one', () => {
    expect(compareJobs([])).toEqual({ kind: 'none' });
    expect(compareJobs([result('a', {})])).toEqual({ kind: 'none' });
    expect(compareJobs([result('a', { pay: 'all' })])).toEqual({ kind: 'one' });
  });

  test('is said when one is clearly ahead', () => {
    expect(
      compareJobs([result('a', { pay: 'none', hours: 'some' }), result('b', { pay: 'all' })]),
    ).toEqual({ kind: 'ahead', name: 'b' });
  });

  test('is not said when they are close', () => {
    const close = { sheet: '', band: undefined, ratings: [], missing: [], unknown: [] };

    expect(
      compareJobs([
        { ...close, name: 'a', share: 0.6 },
        { ...close, name: 'b', share: 0.6 + CLOSE / 2 },
      ]),
    ).toEqual({ kind: 'close', names: ['a', 'b'] });
  });
});
