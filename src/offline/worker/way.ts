import { LIST_PATH } from '../file-list.ts';

/**
 * How a request is answered.
 * - `page`: somebody goes to a page.
 * - `asset`: a file whose name changes with what is in it, so it is right for ever.
 * - `data`: any other file of the course.
 * - `leave`: not the worker's business.
 */
export type Way = 'page' | 'asset' | 'data' | 'leave';

export interface Asked {
  method: string;
  url: string;
  mode: string;
  cache: string;
  /** Only a part of the file is wanted. */
  isRange: boolean;
}

/** A forced reload asks like this: past all that is kept. */
const PAST_THE_WORKER = 'reload';

/** What tells of the newest build has to come from the network. */
const ALWAYS_NEW = ['sw.js', LIST_PATH];

/** @param scope the full address of the folder that the course lives in */
export function wayOf({ method, url, mode, cache, isRange }: Asked, scope: string): Way {
  const isOurs = method === 'GET' && url.startsWith(scope);
  if (!isOurs || isRange || cache === PAST_THE_WORKER) return 'leave';
  const path = new URL(url).href.slice(scope.length).replace(/[?#].*$/, '');
  if (ALWAYS_NEW.includes(path)) return 'leave';
  if (mode === 'navigate') return 'page';
  return NAMED_BY_CONTENT.test(path) ? 'asset' : 'data';
}

/** What Astro bundles, and what players are made of (`site/data-files.ts`). */
const NAMED_BY_CONTENT = /^_astro\/|\.[0-9a-f]{8}\.json$/;

/** @returns the address under which an answer is kept: what stands after the question mark changes nothing here */
export const keyOf = (url: string): string => url.replace(/[?#].*$/, '');
