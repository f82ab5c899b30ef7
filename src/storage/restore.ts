import type { Backup } from './backup-file.ts';
import { PREFIX } from './keys.ts';
import type { Kind, Words } from './kinds.ts';
import { putAside } from './rescue.ts';
import type { SafeStorage } from './safe-storage.ts';

/** How a backup comes in: added to what is here, or put in its place. */
export type Way = 'merge' | 'replace';

/** What a restore does to things of one sort. */
export interface Change {
  words: Words;
  added: number;
  taken: number;
}

export interface Plan {
  way: Way;
  /** What each key that changes will hold; nothing where it is taken away. */
  texts: ReadonlyMap<string, string | undefined>;
  changes: readonly Change[];
}

/** Something here was saved by a newer version, or cannot be read and there is no room to put it aside. */
export interface Obstacle {
  state: 'in-the-way';
}

export type Planned = { state: 'planned'; plan: Plan } | Obstacle;

/** @returns all that is kept and can be read, in memory too; by key, without the prefix */
export function textsHere(storage: SafeStorage, kinds: readonly Kind[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const key of storage.keys()) {
    const name = key.slice(PREFIX.length);
    const read = kinds.find((kind) => kind.owns(name))?.read(storage.get(key) ?? '');
    if (read?.state === 'read') texts.set(name, read.data);
  }
  return texts;
}

/** @returns names of what is here and cannot be read by this version, so that it is in no backup */
export function unreadHere(storage: SafeStorage, kinds: readonly Kind[]): string[] {
  const read = textsHere(storage, kinds);
  return storage
    .keys()
    .map((key) => key.slice(PREFIX.length))
    .filter((name) => !read.has(name) && kinds.some((kind) => kind.owns(name)));
}

/** Works out what a backup would change. Changes nothing, but puts aside what cannot be read, as opening it would. */
export function planRestore(
  storage: SafeStorage,
  kinds: readonly Kind[],
  { texts }: Backup,
  way: Way,
): Planned {
  for (const key of storage.keys()) {
    const text = storage.stored(key);
    const name = key.slice(PREFIX.length);
    if (way === 'merge' && !texts.has(name)) continue;
    const read = text && kinds.find((kind) => kind.owns(name))?.read(text);
    if (!read || read.state === 'read') continue;
    if (read.state === 'newer' || !putAside(storage, key, text)) return { state: 'in-the-way' };
  }
  const here = textsHere(storage, kinds);
  const after = new Map<string, string | undefined>();
  if (way === 'replace') for (const name of here.keys()) after.set(name, undefined);
  for (const [name, text] of texts) {
    const known = here.get(name);
    const kind = kinds.find(({ owns }) => owns(name));
    after.set(name, way === 'merge' && known && kind ? kind.merge(known, text) : text);
  }
  const changes = changesBetween(kinds, here, new Map([...here, ...after]));
  return { state: 'planned', plan: { way, texts: after, changes } };
}

/**
 * Does all of what was planned, or nothing.
 * @returns whether it was done
 */
export function carryOut(storage: SafeStorage, { way, texts }: Plan): boolean {
  const keys = [...texts.keys()].map((name) => PREFIX + name);
  const before = keys.map((key) => ({
    key,
    stored: storage.stored(key),
    onlyHere: storage.isOnlyHere(key) ? storage.get(key) : undefined,
  }));
  // What is taken away first makes room for what comes. And it tells other tabs to forget what they know.
  if (way === 'replace') for (const key of keys) storage.delete(key);
  const done = [...texts].every(
    ([name, text]) => text === undefined || storage.set(PREFIX + name, text),
  );
  if (done) return true;
  for (const key of keys) storage.delete(key);
  for (const { key, stored, onlyHere } of before) {
    if (stored !== undefined) storage.set(key, stored);
    if (onlyHere !== undefined) storage.set(key, onlyHere);
  }
  return false;
}

/** @returns how many things that took some work are in some texts */
export const countWork = (kinds: readonly Kind[], texts: ReadonlyMap<string, string>): number =>
  [...namesByWords(kinds, texts)].reduce(
    (sum, [words, names]) => sum + (words.isWork ? names.size : 0),
    0,
  );

function changesBetween(
  kinds: readonly Kind[],
  here: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string | undefined>,
): Change[] {
  const kept = new Map(
    [...after].filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const [old, next] = [namesByWords(kinds, here), namesByWords(kinds, kept)];
  const allWords = kinds.flatMap(({ words }) => words);
  return allWords.flatMap((words) => {
    const [before, then] = [old.get(words) ?? NONE, next.get(words) ?? NONE];
    const added = countMissing(then, before);
    const taken = countMissing(before, then);
    return added + taken > 0 ? [{ words, added, taken }] : [];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** @returns how many of some names are not among others */
const countMissing = (names: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...names].filter((name) => !others.has(name)).length;

/** All things in some texts, by their sort. */
function namesByWords(kinds: readonly Kind[], texts: ReadonlyMap<string, string>) {
  const all = new Map<Words, Set<string>>();
  for (const kind of kinds) {
    for (const [name, text] of texts) {
      if (!kind.owns(name)) continue;
      for (const { words, names } of kind.count(text)) {
        const known = all.get(words) ?? new Set<string>();
        for (const thing of names) known.add(`${name} ${thing}`);
        all.set(words, known);
      }
    }
  }
  return all;
}
