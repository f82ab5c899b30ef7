/** The index of the search, as far as we use it: Pagefind’s own file brings no types. */
import { href } from '../href.ts';

/** How many results each value of each filter would have. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A part of a found page: a section of a lesson, a question of a quiz. */
export interface FoundPart {
  title: string;
  url: string;
  /** HTML in which nothing but `mark` is a tag. */
  excerpt: string;
  locations: readonly number[];
  /** Absent where the part is what stands above the first heading. */
  anchor?: object;
}

export interface Found {
  url: string;
  excerpt: string;
  /** `also` are words by which it was found, and which nobody is shown. */
  meta: { title: string; noun: string; place?: string; also?: string };
  sub_results: readonly FoundPart[];
}

export interface SearchAnswer {
  results: readonly { data: () => Promise<Found> }[];
  filters: Counts;
}

export type Filters = Readonly<Record<string, string>>;

export interface Pagefind {
  options: (options: {
    basePath?: string;
    baseUrl: string;
    excerptLength: number;
    ranking: { pageLength: number; metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  /** Counts of everything; loads what filters need. */
  filters: () => Promise<Counts>;
  search: (words: string | null, options: { filters: Filters }) => Promise<SearchAnswer>;
}

/**
 * Long pages count as much as short ones: lessons are the longest, and what most people look for. Whoever writes what a
 * thing is called, here or elsewhere, means the thing: that counts as much as its title.
 */
const RANKING = { pageLength: 0.1, metaWeights: { title: 5, noun: 5, also: 5 } };
/** How long an excerpt is, where its text is not shorter. */
export const EXCERPT_WORDS = 24;

/**
 * @param attempt how often it was tried before: a browser may remember that an address could not be had
 * @returns the address of the index’s script
 */
export const indexAddress = (attempt: number): string =>
  href(`/pagefind/pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`);

let attempts = 0;

/**
 * Fetches the index’s script and what it needs to begin.
 * @returns the search
 * @throws where it cannot be had, as without a network
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = indexAddress(attempts);
  attempts += 1;
  // By a variable, as it is no part of what Vite bundles: it is written after the build.
  return openedPagefind((await import(/* @vite-ignore */ address)) as Pagefind);
}

/**
 * @param pagefind the index's script
 * @param more what it has to know where it does not lie beside a page
 * @returns the search with its first parts, ready to be asked
 */
export async function openedPagefind(
  pagefind: Pagefind,
  more: { basePath?: string } = {},
): Promise<Pagefind> {
  await pagefind.options({
    ...more,
    baseUrl: href('/'),
    excerptLength: EXCERPT_WORDS,
    ranking: RANKING,
  });
  await pagefind.filters();
  return pagefind;
}
