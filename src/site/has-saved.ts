import { PREFIX } from '../storage/prefix.ts';

/** Given on the window when a backup has come in: there may be something to show where there was nothing. */
export const RESTORED_EVENT = 'final-say:restored';

/** What is about the browser, and not about what somebody did in the course. */
const NO_WORK = ['theme', 'slash-key', 'backup'].map((name) => PREFIX + name);

/** @returns whether anything that somebody did is saved. It loads nothing, so a first visit stays light. */
export const hasSaved = (): boolean =>
  hasKey((key) => key.startsWith(PREFIX) && !NO_WORK.includes(key));

/** @returns whether a key is saved that fits; not where storage is blocked */
export function hasKey(fits: (key: string) => boolean): boolean {
  try {
    return Object.keys(localStorage).some(fits);
  } catch {
    return false;
  }
}
