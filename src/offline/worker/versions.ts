/** From one build to the next. */
import { cacheNames } from '../cache-names.ts';
import { LIST_PATH, versionOf, type FileList } from '../file-list.ts';
import { fill, WrongFile } from '../fill.ts';
import {
  lookUpHere,
  noteOf,
  noteUpdateFailed,
  versionsHere,
  wholeCopies,
  writeNote,
} from '../kept-copy.ts';
import { address, scope, worker } from './scope.ts';

/** Where the pages are noted that were open when this worker took over. */
const OPEN_BEFORE = `${scope}open-before`;

/**
 * Where a whole copy of another build is kept, makes one of this build, too. What did not change is not fetched.
 * @throws when a file cannot be had: then this worker is not installed, and the copy before it stays as it is
 */
export async function renewCopy(version: string): Promise<void> {
  if ((await wholeCopies(scope)).length === 0 || (await noteOf(scope, version))) return;
  try {
    await makeCopy(version);
  } catch (error) {
    await noteUpdateFailed(scope, true);
    throw error;
  }
  await noteUpdateFailed(scope, false);
}

/**
 * Makes a whole copy of this build. What is here already, of whatever build, is not fetched.
 * @param onFile is told after each file how many of how many are here
 * @throws what `fill` throws
 */
export async function makeCopy(
  version: string,
  { onFile, signal }: { onFile?: (count: number, all: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const get = (url: string) => fetch(url, { cache: 'no-cache', signal: signal ?? null });
  const response = await get(address + LIST_PATH);
  if (!response.ok) throw new WrongFile(LIST_PATH);
  const list = (await response.json()) as FileList;
  if (list.version !== version || (await versionOf(list.files)) !== version) {
    throw new WrongFile(LIST_PATH);
  }
  const cache = await caches.open(cacheNames(scope).kept(version));
  await fill({
    list,
    cache,
    addressOf: (path) => address + path,
    here: await lookUpHere(scope),
    get,
    ...(onFile && { onFile: (count: number) => onFile(count, list.files.length) }),
    ...(signal && { signal }),
  });
  await writeNote(cache, scope, { version, at: new Date().toISOString() });
}

let catchingUp: Promise<void> | undefined;

/**
 * What can be done while the worker is in charge. The course may have been kept in the version before, while this worker
 * was waiting already: then its own copy is made now.
 */
export function catchUp(version: string): Promise<void> {
  catchingUp ??= renewCopy(version)
    // It is tried again with the next page.
    .catch(() => undefined)
    .then(() => removeOldCopies(version))
    .finally(() => {
      catchingUp = undefined;
    });
  return catchingUp;
}

/** Pages that are open now are of the build before this. */
export async function noteOpenPages(): Promise<void> {
  const notes = await caches.open(cacheNames(scope).notes);
  await notes.put(OPEN_BEFORE, Response.json(await openPages()));
}

/** Takes older copies away, once there is a whole one of this build and no page is open that may need them. */
export async function removeOldCopies(version: string): Promise<void> {
  // Then one of the others is of a newer build.
  if (worker.registration.installing || worker.registration.waiting) return;
  const old = (await versionsHere(scope)).filter((other) => other !== version);
  if (old.length === 0 || !(await noteOf(scope, version))) return;
  const noted = await caches.match(OPEN_BEFORE, { cacheName: cacheNames(scope).notes });
  const before = noted ? ((await noted.json()) as string[]) : [];
  const open = await openPages();
  if (open.some((id) => before.includes(id))) return;
  await Promise.all(old.map((other) => caches.delete(cacheNames(scope).kept(other))));
}

async function openPages(): Promise<string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}
