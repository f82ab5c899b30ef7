import { PREFIX } from './keys.ts';
import { give } from './notices.ts';

/** Text by key, read and written like an object: the shape that @nanostores/persistent works with. */
export type TextStore = Record<string, string>;

/**
 * A localStorage that never throws. What cannot be written is kept in memory for as long as the page lives,
 * so that work goes on, and a notice says so.
 */
export class SafeStorage {
  readonly #storage: Storage | undefined;
  readonly #memory = new Map<string, string | undefined>();
  readonly #protected = new Set<string>();

  /** @param open gives the real storage; may throw, as reading `window.localStorage` does where it is blocked */
  constructor(open: () => Storage | undefined) {
    this.#storage = attempt(open);
  }

  /** Keeps what is stored under a key as it is: later writes stay in memory. */
  protect(key: string): void {
    this.#protected.add(key);
  }

  get(key: string): string | undefined {
    if (this.#memory.has(key)) return this.#memory.get(key);
    return attempt(() => this.#storage?.getItem(key)) ?? undefined;
  }

  /** @returns whether the text reached the real storage. */
  set(key: string, text: string): boolean {
    if (!this.#protected.has(key)) {
      try {
        if (!this.#storage) throw new DOMException('no storage', 'SecurityError');
        this.#storage.setItem(key, text);
        this.#memory.delete(key);
        return true;
      } catch (error) {
        give({ kind: isFull(error) ? 'full' : 'blocked' });
      }
    }
    this.#memory.set(key, text);
    return false;
  }

  delete(key: string): void {
    if (this.#protected.has(key)) {
      this.#memory.set(key, undefined);
      return;
    }
    this.#memory.delete(key);
    attempt(() => this.#storage?.removeItem(key));
  }

  /** @returns our keys, in storage and in memory. */
  keys(): string[] {
    const stored = attempt(() => Object.keys(this.#storage ?? {})) ?? [];
    const all = new Set([...stored, ...this.#memory.keys()]);
    return [...all].filter((key) => key.startsWith(PREFIX) && this.get(key) !== undefined);
  }
}

/** @returns the same storage as an object whose properties are the keys. */
export function asTextStore(storage: SafeStorage): TextStore {
  return new Proxy<TextStore>(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? storage.get(key) : undefined),
      has: (_, key) => typeof key === 'string' && storage.get(key) !== undefined,
      set: (_, key, text) => {
        if (typeof key === 'string') storage.set(key, String(text));
        return true;
      },
      deleteProperty: (_, key) => {
        if (typeof key === 'string') storage.delete(key);
        return true;
      },
    },
  );
}

/** Browsers name a full storage in their own ways; all mean a quota. */
const isFull = (error: unknown) => error instanceof DOMException && /quota/i.test(error.name);

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
