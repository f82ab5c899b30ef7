import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const aSeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const aList = fc.array(fc.integer(), { maxLength: 12 });

/** Seeds spread over the whole range, the same in every run of this test. */
const SEEDS = Array.from({ length: 8_000 }, (_, index) => Math.imul(index, 0x9e3779b1) >>> 1);

const LETTERS = ['a', 'b', 'c', 'd'];

/** The salts of two lists of one course: ids as authors write them. */
const SALTS = ['four-hours-left', 'told-no', 'a-look-at-the-clock', 'a-bad-day', 'why-my-nights'];

test('the same seed and salt bring the same order back', () => {
  fc.assert(
    fc.property(aList, aSeed, fc.string(), (items, seed, salt) => {
      expect(shuffle(items, seed, salt)).toEqual(shuffle(items, seed, salt));
    }),
  );
});

test('nothing is lost and nothing is added', () => {
  fc.assert(
    fc.property(aList, aSeed, fc.string(), (items, seed, salt) => {
      const byValue = (a: number, b: number) => a - b;
      expect(shuffle(items, seed, salt).sort(byValue)).toEqual([...items].sort(byValue));
    }),
  );
});

test('the list that is shuffled stays as it was', () => {
  fc.assert(
    fc.property(aList, aSeed, (items, seed) => {
      const before = [...items];
      shuffle(Object.freeze(items), seed);
      expect(items).toEqual(before);
    }),
  );
});

test('any whole number is a seed, however large or negative', () => {
  fc.assert(
    fc.property(aList, fc.maxSafeInteger(), (items, seed) => {
      expect(shuffle(items, seed)).toHaveLength(items.length);
    }),
  );
});

test('different salts give different orders', () => {
  const orders = SALTS.map((salt) => shuffle([...'abcdefghij'], 7, salt).join(''));

  expect(new Set(orders).size).toBe(SALTS.length);
});

test('different seeds give every order there is', () => {
  const orders = new Set(SEEDS.map((seed) => shuffle(LETTERS, seed, 'told-no').join('')));

  expect(orders.size).toBe(4 * 3 * 2);
});

test('a choice stands in each place about as often as in any other', () => {
  const expected = SEEDS.length / LETTERS.length;
  for (const salt of SALTS) {
    const orders = SEEDS.map((seed) => shuffle(LETTERS, seed, salt));
    for (const letter of LETTERS) {
      for (const place of LETTERS.keys()) {
        const count = orders.filter((order) => order[place] === letter).length;
        expect(count / expected).toBeGreaterThan(0.9);
        expect(count / expected).toBeLessThan(1.1);
      }
    }
  }
});

test('the order of one question tells nothing of the order of another', () => {
  const pairs = SALTS.flatMap((one, index) => SALTS.slice(index + 1).map((two) => [one, two]));
  const expected = SEEDS.length / LETTERS.length ** 2;
  const telling = pairs.flatMap(([one = '', two = '']) => {
    const counts = LETTERS.flatMap(() => LETTERS.map(() => 0));
    for (const seed of SEEDS) {
      const here = shuffle(LETTERS, seed, one).indexOf('a');
      const there = shuffle(LETTERS, seed, two).indexOf('a');
      const cell = here * LETTERS.length + there;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const even = counts.every((count) => Math.abs(count / expected - 1) < 0.3);
    return even ? [] : [`${one} and ${two}`];
  });

  expect(
    telling,
    'pairs of questions whose first choices stand in places that go together',
  ).toEqual([]);
});

test('an order that somebody saved by its seed is still the same order', () => {
  // Frozen: a change here would show every saved run and quiz in another order.
  expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], 1234, 'a-turn')).toEqual([
    'c',
    'b',
    'e',
    'a',
    'd',
    'f',
  ]);
});
