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

/** Adds up two maps of times: of two times for one id, the later stays. */
export function mergeTimes(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Record<string, string> {
  const merged: Record<string, string> = { ...one };
  for (const [id, at] of Object.entries(other)) {
    const known = Object.hasOwn(merged, id) ? merged[id] : undefined;
    if (known === undefined || at > known) merged[id] = at;
  }
  return merged;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
