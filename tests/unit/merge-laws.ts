import fc from 'fast-check';
import { expect } from 'vitest';
import { canonical } from '../../src/storage/canonical.ts';

/**
 * Holds a kind's `merge` to what `storage/` relies on (see `Format.merge`): in whatever order copies come together, and
 * however often, they add up to the same, and nothing that only one of them has is lost.
 * @param copies copies of one document
 * @param recordsOf names of all that must still be there afterwards
 */
export function expectMergeLaws<T>(
  merge: (one: T, other: T) => T,
  copies: fc.Arbitrary<T>,
  recordsOf: (copy: T) => readonly string[],
): void {
  fc.assert(
    fc.property(copies, copies, copies, (a, b, c) => {
      const before = canonical([a, b, c]);
      expect(canonical(merge(a, b)), 'the order does not matter').toBe(canonical(merge(b, a)));
      expect(canonical(merge(merge(a, b), c)), 'nor does which two meet first').toBe(
        canonical(merge(a, merge(b, c))),
      );
      expect(canonical(merge(a, a)), 'a copy added to itself changes nothing').toBe(canonical(a));
      const kept = new Set(recordsOf(merge(a, b)));
      for (const record of [...recordsOf(a), ...recordsOf(b)]) expect(kept).toContain(record);
      expect(canonical([a, b, c]), 'the copies themselves stay as they were').toBe(before);
    }),
  );
}
