import { PREFIX } from './keys.ts';
import { give } from './give.ts';

/**
 * A localStorage that never throws. What cannot be written is kept in memory for as long as the page lives,
 * so that work goes on, and a notice says so.
 */
export class SafeStorage {
  readonly #storage: Storage | undefined;
  readonly #memory = new Map<string, string>();
  readonly #protected = new Set<string>();

  /** @param open gives the real storage; may throw, as reading `window.localStorage` does where it is blocked */
  constructor(open: () => Storage | undefined) {
    this.#storage = attempt(open);
  }

  /** Keeps what is stored under a key as it is: later writes stay in memory. */
  protect(key: string): void {
    this.#protected.add(key);
  }

  /** @returns the newest text of this page: in memory where it could not be written. */
  get(key: string): string | undefined {
    return this.#memory.get(key) ?? this.stored(key);
  }

  /** @returns what really is in storage, for this page and all others. */
  stored(key: string): string | undefined {
    return attempt(() => this.#storage?.getItem(key)) ?? undefined;
  }

  /** @returns whether this page holds a text that could not be written. */
  isOnlyHere(key: string): boolean {
    return this.#memory.has(key);
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

  /** Lets go of what is in memory only. What is in storage counts again, and may be written again. */
  forget(key: string): void {
    this.#memory.delete(key);
    this.#protected.delete(key);
  }

  /** Takes a text away, from storage and from memory. */
  delete(key: string): void {
    this.forget(key);
    attempt(() => this.#storage?.removeItem(key));
  }

  /** Says something to the other tabs: a key comes and goes, and they hear of it. */
  tell(key: string): void {
    attempt(() => {
      this.#storage?.setItem(key, 'now');
      this.#storage?.removeItem(key);
    });
  }

  /** @returns our keys, in storage and in memory. */
  keys(): string[] {
    const stored = attempt(() => Object.keys(this.#storage ?? {})) ?? [];
    const all = new Set([...stored, ...this.#memory.keys()]);
    return [...all].filter((key) => key.startsWith(PREFIX) && this.get(key) !== undefined);
  }
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
