/** Has the course kept on this device, and counts what is kept. */
import { cacheNames } from '../cache-names.ts';
import { LIST_PATH, type FileList } from '../file-list.ts';
import { WrongFile } from '../fill.ts';
import { addressOf, SCOPE } from '../here.ts';
import {
  forgetWish,
  hasUpdateFailed,
  noteOf,
  versionsHere,
  wishOf,
  writeWish,
  type Wish,
} from '../kept-copy.ts';
import { whyOf } from '../why.ts';
import { newestWorker, registered, say } from '../worker-here.ts';

/** @returns the list of the newest build’s files */
export async function fetchList(): Promise<FileList> {
  const response = await fetch(addressOf(LIST_PATH), { cache: 'no-cache' });
  if (!response.ok) throw new WrongFile(LIST_PATH);
  return (await response.json()) as FileList;
}

/**
 * Asks the newest worker to keep the course. It tells all pages how far it is (`onNews`), and goes on without this one.
 * @throws where the browser allows no worker or the network is away, and the signal's reason when it is stopped before
 *   the worker is there
 */
export async function keepCourse(signal: AbortSignal): Promise<void> {
  // Whoever leaves the page before the worker is there finds it going on with the next page.
  await writeWish(SCOPE, {});
  try {
    await askToKeep(signal);
  } catch (error) {
    const why = whyOf(error);
    // What the network broke off goes on, too.
    await (signal.aborted || why === 'not-here' ? forgetWish(SCOPE) : writeWish(SCOPE, { why }));
    throw error;
  }
}

async function askToKeep(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  // A network that hangs holds up the look for a newer worker.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  say(await Promise.race([newestWorker(), stopped]), { type: 'keep' });
}

/**
 * Has the worker tell how far it is, and go on if the browser stopped it, or if it had not come so far.
 * @throws where it cannot come
 */
export async function goOn(): Promise<void> {
  say((await registered())?.active ?? (await newestWorker()), { type: 'go-on' });
}

/** @returns whether there is a worker, which tells when it has stopped */
export async function stopKeeping(): Promise<boolean> {
  const active = (await registered())?.active;
  if (active) say(active, { type: 'stop' });
  // One that is on its way finds nothing to do.
  else await forgetWish(SCOPE);
  return Boolean(active);
}

/** What is kept here. */
export interface Kept {
  /** The whole course, since when; a part of it, after something broke off; pages that were read; or nothing. */
  what: { whole: string } | 'part' | 'pages' | 'nothing';
  /** How many files, and how much room they take up. */
  files: number;
  bytes: number;
  /** Somebody wants all of it, and it is not whole yet. */
  wish: Wish | undefined;
  /** A newer build could not be fetched whole. */
  updateFailed: boolean;
}

/** Counts what is kept here. */
export async function countKept(): Promise<Kept> {
  const versions = await versionsHere(SCOPE);
  const notes = await Promise.all(versions.map((version) => noteOf(SCOPE, version)));
  const whole = notes.find((note) => note !== undefined);
  const counted = {
    ...(await countFiles()),
    wish: await wishOf(SCOPE),
    updateFailed: await hasUpdateFailed(SCOPE),
  };
  if (whole) return { what: { whole: whole.at }, ...counted };
  if (counted.files === 0) return { what: 'nothing', ...counted };
  return { what: versions.length > 0 ? 'part' : 'pages', ...counted };
}

async function countFiles(): Promise<{ files: number; bytes: number }> {
  const { prefix, notes } = cacheNames(SCOPE);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== notes);
  let files = 0;
  let bytes = 0;
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      files += 1;
      bytes += (await response?.blob())?.size ?? 0;
    }
  }
  return { files, bytes };
}
