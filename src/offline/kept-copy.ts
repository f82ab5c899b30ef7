/** The whole course, kept: what is there of it, and how it is looked up. Used on pages and in the worker. */
import { cacheNames } from './cache-names.ts';
import type { Why } from './why.ts';

/** A file is the same for everybody, whatever a host says of it. */
export const ANY_VARIANT = { ignoreVary: true } as const;

/** Written last, so a copy that has it is whole. */
export interface CopyNote {
  version: string;
  /** When it became whole, as ISO text. */
  at: string;
}

/** No file of the course has this address. */
const noteKey = (scope: string) => `${scope}kept-copy-note`;

export async function writeNote(cache: Cache, scope: string, note: CopyNote): Promise<void> {
  await cache.put(noteKey(scope), Response.json(note));
}

/** @returns the note of a version's copy; nothing when the copy is not whole, or not there */
export async function noteOf(scope: string, version: string): Promise<CopyNote | undefined> {
  const cacheName = cacheNames(scope).kept(version);
  // Asked by name, as opening a cache makes one.
  const found = await caches.match(noteKey(scope), { cacheName });
  return found && ((await found.json()) as CopyNote);
}

const failureKey = (scope: string) => `${scope}update-failed-note`;

/** Remembers whether the newest build could not be fetched whole, as no page may be open that could be told. */
export async function noteUpdateFailed(scope: string, hasFailed: boolean): Promise<void> {
  const notes = await caches.open(cacheNames(scope).notes);
  if (hasFailed) await notes.put(failureKey(scope), new Response());
  else await notes.delete(failureKey(scope));
}

export const hasUpdateFailed = async (scope: string): Promise<boolean> =>
  (await caches.match(failureKey(scope), { cacheName: cacheNames(scope).notes })) !== undefined;

/** Somebody wants the whole course, and it is not whole yet. */
export interface Wish {
  /** Of which build. Absent until a worker has taken it up. */
  version?: string;
  /** Why it broke off. Without this it is going on, or the browser stopped the worker. */
  why?: Why;
}

const wishKey = (scope: string) => `${scope}keep-wish`;

/** Remembers that somebody wants the whole course, as a browser may stop the worker in the middle. */
export async function writeWish(scope: string, wish: Wish): Promise<void> {
  const notes = await caches.open(cacheNames(scope).notes);
  await notes.put(wishKey(scope), Response.json(wish));
}

/** Forgets it: the course is whole, or somebody stopped it. */
export async function forgetWish(scope: string): Promise<void> {
  const { notes } = cacheNames(scope);
  // Opening a cache makes one, and all of them may just have been taken away.
  if (await caches.has(notes)) await (await caches.open(notes)).delete(wishKey(scope));
}

/** @returns what was wished and is not done, if anything */
export async function wishOf(scope: string): Promise<Wish | undefined> {
  const found = await caches.match(wishKey(scope), { cacheName: cacheNames(scope).notes });
  return found && ((await found.json()) as Wish);
}

/** @returns the versions of which there is something here, whole or not */
export async function versionsHere(scope: string): Promise<string[]> {
  const start = cacheNames(scope).kept('');
  return (await caches.keys())
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}

/** @returns the notes of all copies that are whole */
export async function wholeCopies(scope: string): Promise<CopyNote[]> {
  const versions = await versionsHere(scope);
  const notes = await Promise.all(versions.map((version) => noteOf(scope, version)));
  return notes.filter((note) => note !== undefined);
}

/** @returns the answer for an address from any of the course's caches */
export async function inAnyCache(scope: string, url: string): Promise<Response | undefined> {
  const { prefix } = cacheNames(scope);
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(prefix)) continue;
    const found = await caches.match(url, { cacheName, ...ANY_VARIANT });
    if (found) return found;
  }
  return undefined;
}

/**
 * The same for somebody who asks for many addresses: the caches are looked through once, so what comes into them later is
 * not found.
 */
export async function lookUpHere(
  scope: string,
): Promise<(url: string) => Promise<Response | undefined>> {
  const { prefix } = cacheNames(scope);
  const cacheOf = new Map<string, Cache>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) cacheOf.set(url, cache);
  }
  return async (url) => cacheOf.get(url)?.match(url, ANY_VARIANT);
}

/**
 * Takes away all that is kept here, and nothing of what somebody did in the course.
 * @returns how many caches there were
 */
export async function removeCaches(scope: string): Promise<number> {
  const { prefix, notes } = cacheNames(scope);
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
  // First, as it tells the worker to remember nothing more.
  await caches.delete(notes);
  await Promise.all(ours.map((name) => caches.delete(name)));
  return ours.length;
}
