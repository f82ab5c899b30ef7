/** What is done to all that is saved at once, on this page and in the other tabs. */
import { writeBackup, type Backup } from './backup-file.ts';
import { START_OVER_KEY } from './keys.ts';
import type { Kind } from './kinds.ts';
import { carryOut, planRestore, textsHere, type Way } from './restore.ts';
import { startOver, storage } from './saved.ts';

/** @returns a backup of all that is kept, with what is only in memory; `now` is an ISO time */
export const backUp = (kinds: readonly Kind[], now: string): string =>
  writeBackup(textsHere(storage, kinds), kinds, now);

/** Brings a backup in, whole or not at all. */
export function restore(
  kinds: readonly Kind[],
  backup: Backup,
  way: Way,
): 'done' | 'no-room' | 'in-the-way' {
  // Planned anew: another tab may have worked on while the learner was reading what would change.
  const planned = planRestore(storage, kinds, backup, way);
  if (planned.state !== 'planned') return planned.state;
  if (!carryOut(storage, planned.plan)) return 'no-room';
  if (way === 'replace') tellOtherTabs();
  startOver();
  return 'done';
}

/**
 * Takes away every key of the course, those put aside included.
 * @returns how many there were
 */
export function eraseEverything(): number {
  const keys = storage.keys();
  for (const key of keys) storage.delete(key);
  tellOtherTabs();
  startOver();
  return keys.length;
}

/** Other tabs hear of each key that was in storage. This is for what they hold in memory only. */
function tellOtherTabs(): void {
  storage.tell(START_OVER_KEY);
}
