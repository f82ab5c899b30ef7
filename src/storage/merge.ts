/** What the kinds of data share when two copies of a document are added up (see `Format.merge`). */
import { canonical } from './canonical.ts';

/**
 * Adds up two lists of finished things: each once, oldest first.
 * @param limit how many of the newest are kept
 */
export function mergeFinished<T extends { at: string }>(
  one: readonly T[],
  other: readonly T[],
  limit = Infinity,
): T[] {
  const all = new Map([...one, ...other].map((record) => [canonical(record), record]));
  return [...all.entries()]
    .sort(([a, { at }], [b, { at: otherAt }]) => compare(at, otherAt) || compare(a, b))
    .map(([, record]) => record)
    .slice(-limit);
}

/**
 * Adds up two maps of records that change: of two records for one id, the one that was changed later stays. Something
 * that was taken away is a record, too, so that an older copy does not bring it back.
 */
export function mergeLatest<T extends { at: string }>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged: Record<string, T> = { ...one };
  for (const [id, record] of Object.entries(other)) {
    const known = Object.hasOwn(merged, id) ? merged[id] : undefined;
    // Two changes of one moment have an order, too, so that it is no matter which copy comes first.
    const isLater =
      known === undefined ||
      (compare(record.at, known.at) || compare(canonical(record), canonical(known))) > 0;
    if (isLater) merged[id] = record;
  }
  return merged;
}

/** @returns what is known of an id; never what every object knows by itself, as `constructor`. */
export const recordOf = <T>(records: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
