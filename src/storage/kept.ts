import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { same } from './canonical.ts';
import { open, seal, type Format } from './envelope.ts';
import { give } from './give.ts';
import { putAside } from './rescue.ts';
import type { SafeStorage } from './safe-storage.ts';

/**
 * One document, kept under one key, in one tab. Other tabs keep the same document, and each may write at any moment.
 * What holds them together: a tab never writes less than it finds in storage, and when it is told of a text that lacks
 * something it knows, it writes the two added up (`Format.merge`). So all tabs come to the same, and nothing that one
 * of them did is lost. Only what was taken away on purpose is gone: when a key is erased, so is what a tab remembers.
 */
export class Kept<T> {
  readonly empty: T;
  readonly #storage: SafeStorage;
  readonly #key: string;
  readonly #format: Format<T>;
  readonly #facts: WritableAtom<T>;
  /** The text in storage that the facts hold all of. */
  #seen: string | undefined;
  /** The last text that this tab wrote. */
  #written: string | undefined;
  /** The last text that this tab wrote because another tab's lacked something. */
  #answered: string | undefined;
  /** The text was found to be erased, and the news of that has not come yet. */
  #awaitsErasure = false;

  constructor(storage: SafeStorage, key: string, empty: T, format: Format<T>) {
    this.#storage = storage;
    this.#key = key;
    this.#format = format;
    this.empty = empty;
    this.#facts = atom<T>(empty);
    this.startOver();
  }

  get store(): ReadableAtom<T> {
    return this.#facts;
  }

  /** Changes what is kept, beginning with the newest there is: another tab may have added to it a moment ago. */
  update = (change: (facts: T) => T): void => {
    this.#catchUp();
    const facts = this.#facts.get();
    const changed = change(facts);
    this.#answered = undefined;
    if (changed !== facts) this.#keep(changed);
  };

  /**
   * Another tab has changed the text, or taken it away.
   * @param news the text as it was then; null when it was taken away
   */
  hear(news: string | null): void {
    if (this.#awaitsErasure) {
      // Older news is of what is erased.
      if (news !== null) return;
      this.#awaitsErasure = false;
      this.lookAgain();
      return;
    }
    const now = this.#storage.stored(this.#key);
    if (news === null) this.startOver();
    else if (news === now || now === this.#written) this.#add(news);
    // Else another tab has written a newer text already, and this tab will be told of that one, too. Between the two the
    // key may have been erased, so what is known here must not be added to it yet.
  }

  /** The page was away, and may have missed what was done meanwhile. */
  lookAgain(): void {
    const text = this.#storage.stored(this.#key);
    if (text === this.#seen) return;
    if (text !== undefined && this.#storage.isOnlyHere(this.#key)) this.#add(text);
    else this.startOver();
  }

  /** Lets go of all that this tab remembers, and takes what is in storage. */
  startOver(): void {
    this.#storage.forget(this.#key);
    this.#awaitsErasure = false;
    this.#written = undefined;
    this.#answered = undefined;
    const text = this.#storage.stored(this.#key);
    this.#seen = text;
    this.#show((text === undefined ? undefined : this.#read(text)) ?? this.empty);
  }

  /** Takes in what was written to storage since this tab looked. */
  #catchUp(): void {
    const text = this.#storage.stored(this.#key);
    if (text === this.#seen) return;
    if (text === undefined) {
      this.startOver();
      this.#awaitsErasure = true;
      return;
    }
    this.#seen = text;
    const theirs = this.#read(text);
    if (theirs !== undefined) this.#show(this.#format.merge(this.#facts.get(), theirs));
  }

  /** Adds up what is known here with another tab's text, and writes it where storage holds less. */
  #add(text: string): void {
    const theirs = this.#read(text);
    this.#seen = this.#storage.stored(this.#key);
    if (theirs === undefined) return;
    const mine = this.#facts.get();
    const both = this.#format.merge(mine, theirs);
    if (text === this.#seen && same(both, theirs)) {
      this.#storage.forget(this.#key);
      this.#show(both);
    } else if (text === this.#seen || !same(both, mine)) {
      this.#answer(both);
    }
  }

  #answer(facts: T): void {
    const answer = seal(this.#format, facts);
    // The same answer twice means that two tabs do not agree on what two copies add up to: of two versions of the
    // course, perhaps. Somebody has to stop.
    if (answer === this.#answered) return;
    this.#answered = answer;
    this.#keep(facts);
  }

  #keep(facts: T): void {
    const text = seal(this.#format, facts);
    if (this.#storage.set(this.#key, text)) this.#written = this.#seen = text;
    this.#facts.set(facts);
  }

  /** Tells nobody of what is the same. */
  #show(facts: T): void {
    if (!same(facts, this.#facts.get())) this.#facts.set(facts);
  }

  /** @returns nothing where the text cannot be read here. It is not lost: it is put aside, or never written over. */
  #read(text: string): T | undefined {
    const result = open(this.#format, text);
    if (result.state === 'read') return result.data;
    if (result.state === 'unreadable') {
      putAside(this.#storage, this.#key, text);
    } else {
      this.#storage.protect(this.#key);
      give({ kind: 'newer', key: this.#key });
    }
    return undefined;
  }
}
