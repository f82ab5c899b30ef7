import type { ReadableAtom } from 'nanostores';
import type { Format } from './envelope.ts';
import { PREFIX, START_OVER_KEY } from './keys.ts';
import { Kept } from './kept.ts';
import { SafeStorage } from './safe-storage.ts';

/** The one storage of this page. During the build there is none, and nothing is ever saved. */
export const storage = new SafeStorage(() =>
  typeof window === 'undefined' ? undefined : window.localStorage,
);

/** A store that is saved, with the value that the server rendered. */
export interface Saved<T> {
  readonly store: ReadableAtom<T>;
  readonly empty: T;
  /** Changes what is kept, beginning with the newest there is: another tab may have added to it a moment ago. */
  readonly update: (change: (facts: T) => T) => void;
}

/** What a page has opened, whatever it holds. */
type Opened = Pick<Kept<never>, 'hear' | 'lookAgain' | 'startOver'>;

const opened = new Map<string, Opened>();

/**
 * A nanostore that is kept under one key. Unreadable data is put aside, data from a newer version is left alone;
 * in both cases the store starts empty and the learner is told.
 * @param name the key without the prefix, for example `quiz:get-the-offer`
 * @param empty the value of somebody who has done nothing yet
 */
export function saved<T>(name: string, empty: T, format: Format<T>): Saved<T> {
  const key = PREFIX + name;
  const known = opened.get(key);
  // One key has one format, so what was opened under it holds the same.
  if (known) return known as Kept<T>;
  const kept = new Kept(storage, key, empty, format);
  opened.set(key, kept);
  return kept;
}

/**
 * Takes away what is kept under one key. Other tabs that hold it forget it, too.
 * @param name the key without the prefix
 */
export function erase(name: string): void {
  storage.delete(PREFIX + name);
  opened.get(PREFIX + name)?.startOver();
}

/** Makes everything that is open on this page forget what it holds, and read storage again. */
export function startOver(): void {
  for (const kept of opened.values()) kept.startOver();
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key, newValue }) => {
    // No key: somebody has emptied the whole storage.
    if (key === null || key === START_OVER_KEY) startOver();
    else opened.get(key)?.hear(newValue);
  });
  // A page that the browser kept, and shows again, was told of nothing.
  window.addEventListener('pageshow', () => {
    for (const kept of opened.values()) kept.lookAgain();
  });
}
