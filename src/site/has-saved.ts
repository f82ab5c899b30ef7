import { PREFIX } from '../storage/keys.ts';

/** Given on the window when a backup has come in: there may be something to show where there was nothing. */
export const RESTORED_EVENT = 'final-say:restored';

/** What is about the browser, and not about what somebody did in the course. */
const NO_WORK = ['theme', 'backup'].map((name) => PREFIX + name);

/** @returns whether anything that somebody did is saved. It loads nothing, so a first visit stays light. */
export function hasSaved(): boolean {
  try {
    return Object.keys(localStorage).some(
      (key) => key.startsWith(PREFIX) && !NO_WORK.includes(key),
    );
  } catch {
    return false;
  }
}
