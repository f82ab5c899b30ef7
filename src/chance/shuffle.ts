import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A whole number that is saved with what it shuffled, so that the same order comes back. */
export type Seed = number;

/**
 * Shuffles a list (Fisher–Yates) without changing it.
 * @param seed the same seed and salt give the same order, today and in a year
 * @param salt tells apart the lists that one seed shuffles, for example a question's id
 */
export function shuffle<T>(items: readonly T[], seed: Seed, salt = ''): T[] {
  const random = xoroshiro128plus(mix(seed, salt));
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/**
 * FNV-1a over the salt, started from the seed (Fowler, Noll and Vo), then the finaliser of MurmurHash3 (Appleby); both
 * are in the public domain. Without the second, one list's order would tell another's. Saved seeds depend on this:
 * it must never change.
 */
function mix(seed: Seed, salt: string): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let index = 0; index < salt.length; index += 1) {
    hash = Math.imul(hash ^ salt.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
