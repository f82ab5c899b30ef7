import { RESCUE_PREFIX, PREFIX } from './keys.ts';
import { give } from './notices.ts';
import type { SafeStorage } from './safe-storage.ts';

/**
 * Puts text that could not be read aside, so that the next save does not overwrite it. Where there is no room
 * for a copy, the text is left where it is and later saves of that key stay in memory.
 */
export function putAside(storage: SafeStorage, key: string, text: string): void {
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
    return;
  }
}
