/** Pages that were read stay readable: they are remembered as they come, with what they load. */
import { cacheNames } from '../cache-names.ts';
import { ANY_VARIANT, noteOf } from '../kept-copy.ts';
import { address, scope } from './scope.ts';
import { keyOf } from './way.ts';

const { read: NAME, notes: NOTES } = cacheNames(scope);

/** More than any reader needs. Then it begins anew, so that scripts of old builds do not pile up for ever. */
const TOO_MANY = 400;

/** Keeps a copy of what came from the network, if it is worth it. Trouble with it is nobody’s trouble. */
export async function rememberRead(
  url: string,
  response: Response,
  { isPage, version }: { isPage: boolean; version: string },
): Promise<void> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  // A page that was only fetched to be printed with others was not read.
  const isWorth = response.status === 200 && response.type === 'basic' && isHtml === isPage;
  if (!isWorth || response.redirected) return;
  // The body is being read by the page soon: it has to be doubled before anything is waited for.
  const copy = response.clone();
  try {
    if (await noteOf(scope, version)) return;
    // Whatever was taken away before: this page is a new beginning.
    if (isPage) await caches.open(NOTES);
    await withReadPages(async (cache) => {
      await cache.put(keyOf(url), copy);
      if (isPage) await addOfflinePage(cache);
    });
  } catch {
    // No room: then it is not kept.
  }
}

/**
 * Keeps what a page had loaded before the worker was in charge, or before somebody went there. The browser still has it,
 * so it is not fetched again.
 */
export async function addLoaded(urls: readonly string[], version: string): Promise<void> {
  if (await noteOf(scope, version)) return;
  await withReadPages(async (cache) => {
    const add = async (url: string) => {
      const response = await fetch(url, { cache: 'force-cache' });
      if (response.ok && !response.redirected) await cache.put(keyOf(url), response);
    };
    const ours = urls.filter((url) => url.startsWith(address));
    await Promise.allSettled(ours.map(add));
  });
}

/**
 * Does something with what was read, unless somebody took everything away: then nothing is remembered until they go to
 * another page. The worker’s notes go first, so they tell that, even when it happens in the middle.
 */
async function withReadPages(work: (cache: Cache) => Promise<void>): Promise<void> {
  if (!(await caches.has(NOTES))) return;
  await work(await caches.open(NAME));
  if (!(await caches.has(NOTES))) await caches.delete(NAME);
}

export async function forgetIfTooMany(): Promise<void> {
  if (!(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  if ((await cache.keys()).length > TOO_MANY) await caches.delete(NAME);
}

/** The page that is shown in the place of one that is not here, with its scripts, its style for paper and its letters. */
async function addOfflinePage(cache: Cache): Promise<void> {
  const page = `${address}offline/`;
  if (await cache.match(page, ANY_VARIANT)) return;
  const response = await fetch(page);
  if (!response.ok) return;
  // What its elements name. Its style names more letters, for those who write them.
  const named = (await response.clone().text()).matchAll(/ (?:src|href)="?([^" >]+)/g);
  const files = [...named]
    .map(([, path = '']) => new URL(path, page).href)
    .filter((url) => url.startsWith(`${address}_astro/`));
  await addFiles(cache, files, new Set());
  await cache.put(page, response);
}

/** Adds files, and the scripts that they import. */
async function addFiles(cache: Cache, urls: readonly string[], seen: Set<string>): Promise<void> {
  const add = async (url: string) => {
    if (seen.has(url)) return;
    seen.add(url);
    const response = (await cache.match(url, ANY_VARIANT)) ?? (await fetch(url));
    if (!response.ok) return;
    const script = url.endsWith('.js') ? await response.clone().text() : '';
    await cache.put(url, response);
    const imports = script.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g);
    await addFiles(
      cache,
      [...imports].map(([, path = '']) => new URL(path, url).href),
      seen,
    );
  };
  await Promise.allSettled(urls.map(add));
}
