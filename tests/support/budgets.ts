/** What pages may weigh, in bytes as a host sends them with Brotli. */
import { firstVisit, type PageWeight } from '../../scripts/bench/page-weight.ts';

export interface Budget {
  /** The page with its style: what fits into the first round trip of a new connection, ten packets of 1,460 bytes. */
  html: number;
  /**
   * All that somebody fetches who comes for the first time and touches nothing: page, style for paper, letters, and every
   * script that comes by itself.
   */
  firstVisit: number;
  /** The scripts of it. */
  scripts: number;
  /** The scripts that come when somebody reaches for the page’s exercise. */
  exercise: number;
  /** The scripts that come in the middle of it, all together: no more than one round trip. */
  later: number;
  /**
   * What comes after that by itself, a second after the page is done: the service worker and what sets it up. Not where
   * somebody saves data.
   */
  afterwards: number;
}

const USUAL: Budget = {
  html: 14_600,
  firstVisit: 28_000,
  scripts: 2_000,
  exercise: 25_000,
  later: 14_600,
  afterwards: 3_800,
};

/** Kinds of pages that may weigh more in something, as they are built today. Each with its reason. */
const OTHERS: Record<string, Partial<Budget>> = {
  // All lessons on one page, for paper or for reading without a network: as much as five others.
  '/handbook/': { html: 5 * 14_600, firstVisit: 5 * 28_000 },
  // It stands in for a page that is not here while the network is away, and lists those that are. It comes from the device.
  '/offline/': { scripts: 3_300 },
};

/** @param kind as in `/lessons/[id]/` */
export const budgetOf = (kind: string): Budget => ({ ...USUAL, ...OTHERS[kind] });

/** Kinds that have a budget of their own. */
export const OTHER_KINDS = Object.keys(OTHERS);

/** @returns a line for each budget that a page does not keep */
export function overBudget(kind: string, name: string, weight: PageWeight): string[] {
  const budget = budgetOf(kind);
  const weights: Budget = {
    html: weight.html,
    firstVisit: firstVisit(weight),
    scripts: weight.scripts,
    exercise: weight.exercise,
    later: weight.later,
    afterwards: weight.afterwards,
  };
  return (Object.keys(budget) as (keyof Budget)[])
    .filter((part) => weights[part] > budget[part])
    .map((part) => `${name}: ${part} weighs ${weights[part]} bytes, ${budget[part]} are allowed`);
}
