/** As much of a browser as storage needs, without one. */
import { vi } from 'vitest';
import type { Notice } from '../../src/storage/notices.ts';

/** How a storage behaves. A test may change it while it runs. */
export interface StorageManners {
  /** How many characters fit, keys and texts together. */
  room: number;
  /** Nothing may be written, as in some private windows. */
  refuses: boolean;
}

/**
 * A localStorage in memory: like the real one, its keys are its own enumerable properties.
 * @param texts what is in it already
 */
export function fakeStorage(
  texts: Record<string, string> = {},
  manners: Partial<StorageManners> = {},
): Storage {
  const own: Record<string, string> = Object.create({
    getItem: (key: string) => (Object.hasOwn(own, key) ? own[key] : null),
    setItem: (key: string, text: string) => {
      const { room = Infinity, refuses = false } = manners;
      if (refuses) throw new DOMException('Not here.', 'SecurityError');
      const taken = Object.entries({ ...own, [key]: text })
        .flat()
        .join('').length;
      if (taken > room) throw new DOMException('No room.', 'QuotaExceededError');
      own[key] = text;
    },
    removeItem: (key: string) => {
      delete own[key];
    },
  });
  return Object.assign(own, texts) as unknown as Storage;
}

/** A window that hears events, and the notices that it was told of. */
export interface FakeWindow extends EventTarget {
  readonly localStorage: Storage;
}

export interface FreshPage {
  window: FakeWindow;
  /** All notices so far, in order. */
  notices: Notice[];
}

/**
 * Starts a page: modules imported after this are fresh, and find this window. The window stays until the next page
 * starts, as stores say goodbye to it a moment after a test has ended.
 * @param storage gives the storage, or throws where it is blocked
 */
export function freshPage(storage: () => Storage): FreshPage {
  const notices: Notice[] = [];
  const window: FakeWindow = Object.defineProperty(new EventTarget(), 'localStorage', {
    get: storage,
  }) as FakeWindow;
  window.addEventListener('final-say:notice', (event) => {
    notices.push((event as CustomEvent<Notice>).detail);
  });
  vi.resetModules();
  vi.stubGlobal('window', window);
  return { window, notices };
}

/** What the browser throws where storage is not allowed at all. */
export const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
