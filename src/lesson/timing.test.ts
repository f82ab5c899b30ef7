import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asClock, secondsLeft } from './timing.ts';

test('a clock shows minutes and seconds', () => {
  expect([0, 9, 60, 65, 600].map(asClock)).toEqual(['0:00', '0:09', '1:00', '1:05', '10:00']);
});

test('a minute begins whole, counts every second, and ends at nothing', () => {
  expect(secondsLeft(60, 1000, 1000)).toBe(60);
  expect(secondsLeft(60, 1000, 1001)).toBe(60);
  expect(secondsLeft(60, 1000, 2000)).toBe(59);
  expect(secondsLeft(60, 1000, 60_999)).toBe(1);
  expect(secondsLeft(60, 1000, 61_000)).toBe(0);
});

test('what is left never grows, is never less than nothing nor more than all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat(), (seconds, one, more) => {
      const [sooner, later] = [secondsLeft(seconds, 0, one), secondsLeft(seconds, 0, one + more)];
      expect(later).toBeLessThanOrEqual(sooner);
      expect(sooner).toBeLessThanOrEqual(seconds);
      expect(later).toBeGreaterThanOrEqual(0);
    }),
  );
});
