/** Files that a learner can take along. */
import { backUp } from '../../storage/everything.ts';
import { keepBackup } from '../../storage/last-backup.ts';
import { countWork, textsHere } from '../../storage/restore.ts';
import { storage } from '../../storage/saved.ts';
import { download } from '../../ui/download.ts';
import { SAVED_KINDS } from './saved-kinds.ts';

/**
 * Downloads all that is kept, with what this page holds in memory only.
 * @returns the name of the file
 */
export function downloadBackup(): string {
  const now = new Date();
  const name = `final-say-backup-${dayInName(now)}.json`;
  download(name, backUp(SAVED_KINDS, now.toISOString()), 'application/json');
  keepBackup(now.toISOString(), countWork(SAVED_KINDS, textsHere(storage, SAVED_KINDS)));
  return name;
}

/**
 * Downloads a text that could not be read, as it was found.
 * @param key where it stands now
 */
export function downloadUnread(key: string): void {
  const text = storage.stored(key) ?? storage.get(key) ?? '';
  const name = key.replace(/[^a-z0-9]+/gi, '-');
  download(`${name}.txt`, text, 'text/plain');
}

/** The learner's own day, as a file's name can hold it. */
const dayInName = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
