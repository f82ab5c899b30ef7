import { RESCUE_PREFIX, PREFIX } from './keys.ts';
import { give } from './give.ts';
import type { SafeStorage } from './safe-storage.ts';

/** A text that could not be read and was put aside. */
export interface Rescued {
  key: string;
  /** The key that it was found under, without the prefix. */
  from: string;
  text: string;
}

/**
 * Puts text that could not be read aside, so that the next save does not overwrite it. Where there is no room
 * for a copy, the text is left where it is and later saves of that key stay in memory.
 * @returns whether there is a copy
 */
export function putAside(storage: SafeStorage, key: string, text: string): boolean {
  const name = `${RESCUE_PREFIX}${key.slice(PREFIX.length)}`;
  for (let copy = 1; ; copy += 1) {
    const rescueKey = `${name}:${copy}`;
    const there = storage.get(rescueKey);
    if (there !== undefined && there !== text) continue;
    const kept = there === text || storage.set(rescueKey, text);
    if (!kept) {
      storage.delete(rescueKey);
      storage.protect(key);
    }
    give({ kind: 'unreadable', key, rescueKey: kept ? rescueKey : undefined });
    return kept;
  }
}

/** @returns all that was put aside, in the order of the keys */
export function rescuedTexts(storage: SafeStorage): Rescued[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(RESCUE_PREFIX))
    .sort()
    .map((key) => ({
      key,
      from: key.slice(RESCUE_PREFIX.length).replace(/:\d+$/, ''),
      text: storage.get(key) ?? '',
    }));
}

/** Deletes a text that was put aside, and what it was copied from, as far as that still stands there: else it came back. */
export function deleteRescued(storage: SafeStorage, { key, from, text }: Rescued): void {
  storage.delete(key);
  if (storage.stored(PREFIX + from) === text) storage.delete(PREFIX + from);
}
