import {
  persistentAtom,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { open, seal, type Format } from './envelope.ts';
import { PREFIX } from './keys.ts';
import { give } from './notices.ts';
import { putAside } from './rescue.ts';
import { asTextStore, SafeStorage } from './safe-storage.ts';

/** The one storage of this page. During the build there is none, and nothing is ever saved. */
export const storage = new SafeStorage(() =>
  typeof window === 'undefined' ? undefined : window.localStorage,
);

if (typeof window !== 'undefined')
  setPersistentEngine(asTextStore(storage), windowPersistentEvents);

/** A store that is saved, with the value that the server rendered. */
export interface Saved<T> {
  store: WritableAtom<T>;
  empty: T;
  /** Changes what is kept, beginning with the newest there is: another tab may have added to it a moment ago. */
  update: (change: (facts: T) => T) => void;
}

const opened = new Map<string, unknown>();

/**
 * A nanostore that is kept under one key. Unreadable data is put aside, data from a newer version is left alone;
 * in both cases the store starts empty and the learner is told.
 * @param name the key without the prefix, for example `quiz:get-the-offer`
 * @param empty the value of somebody who has done nothing yet
 */
export function saved<T>(name: string, empty: T, format: Format<T>): Saved<T> {
  const key = PREFIX + name;
  const known = opened.get(key);
  if (known) return known as Saved<T>;

  const decode = (text: string): T => {
    const result = open(format, text);
    if (result.state === 'read') return result.data;
    if (result.state === 'unreadable') {
      putAside(storage, key, text);
    } else {
      storage.protect(key);
      give({ kind: 'newer', key });
    }
    return empty;
  };
  const store = persistentAtom<T>(key, empty, { encode: (data) => seal(format, data), decode });
  const update = (change: (facts: T) => T) => {
    const text = storage.get(key);
    const newest = text === undefined ? undefined : open(format, text);
    store.set(
      change(newest?.state === 'read' ? format.merge(store.get(), newest.data) : store.get()),
    );
  };
  const result: Saved<T> = { store, empty, update };
  opened.set(key, result);
  return result;
}
