import { cacheNames } from '../cache-names.ts';
import { ANY_VARIANT, inAnyCache, noteOf } from '../kept-copy.ts';
import { LAST_RESORT } from './last-resort.ts';
import { rememberRead } from './read-pages.ts';
import { address, scope } from './scope.ts';
import { keyOf, type Way } from './way.ts';

/** How long a page waits for the network when there is an older one here. */
const PATIENCE_MS = 4000;

interface Question {
  request: Request;
  way: Exclude<Way, 'leave'>;
  /** The build that this worker belongs to. */
  version: string;
  /** For what may go on after the answer was given. */
  later: (work: Promise<unknown>) => void;
}

/**
 * Where the whole course is kept, it answers from the copy: at once, and all of one build. Else files that never change
 * come from here if they can, and all others from the network if they can.
 * @throws what `fetch` throws, when a file that is no page can be had from nowhere
 */
export async function answer(question: Question): Promise<Response> {
  const { request, way, version } = question;
  const url = keyOf(request.url);
  if (await noteOf(scope, version)) {
    const kept = await fromCopy(url, version, way);
    if (kept) return kept;
  }
  if (way === 'asset') return (await inAnyCache(scope, url)) ?? fetchAndKeep(question);
  const older = inAnyCache(scope, url);
  try {
    return await inTime(fetchAndKeep(question), older);
  } catch (error) {
    const found = (await older) ?? (way === 'page' ? await insteadOfPage() : undefined);
    if (found) return found;
    throw error;
  }
}

async function fromCopy(url: string, version: string, way: Way): Promise<Response | undefined> {
  const cacheName = cacheNames(scope).kept(version);
  const find = (address: string) => caches.match(address, { cacheName, ...ANY_VARIANT });
  const found = await find(url);
  if (found || way !== 'page' || url.endsWith('/')) return found;
  // As a host would send it on: every page’s address ends with a slash.
  return (await find(`${url}/`)) && Response.redirect(`${url}/`, 301);
}

function fetchAndKeep({ request, way, version, later }: Question): Promise<Response> {
  const fresh = fetch(request);
  // Fetched ahead, as a hand is on its link: the page itself tells when it is shown.
  if (request.headers.get('sec-purpose')?.startsWith('prefetch')) return fresh;
  // Said at once, as nothing can be added when the answer has been given.
  const remember = (response: Response) =>
    rememberRead(request.url, response, { isPage: way === 'page', version });
  later(fresh.then(remember, () => undefined));
  return fresh;
}

/** @returns what comes first: the network’s answer, or after some waiting what is here; the network’s if nothing is */
async function inTime(
  fresh: Promise<Response>,
  older: Promise<Response | undefined>,
): Promise<Response> {
  const waited = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const first = await Promise.race([fresh, waited]);
  return first ?? (await older) ?? fresh;
}

/** The page that explains it; and when not even that is here, its words. */
const insteadOfPage = async () =>
  (await inAnyCache(scope, `${address}offline/`)) ??
  new Response(LAST_RESORT, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
