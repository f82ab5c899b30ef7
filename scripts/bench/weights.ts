/** What pages of each kind weigh. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baseFrom } from '../hosting/site.ts';
import { pageKinds } from './page-kinds.ts';
import { BuiltSite, firstVisit, type PageWeight } from './page-weight.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const ROUTES = fileURLToPath(new URL('../../src/pages', import.meta.url));

interface WeightFigures {
  kind: string;
  pages: number;
  'HTML and style, median': number;
  'HTML and style, most': number;
  scripts: number;
  font: number;
  /** The heaviest first visit, before anything is touched. */
  'first visit, most': number;
  'exercise scripts, most': number;
  /** What sets up the worker. */
  afterwards: number;
}

/** @returns a row for each kind of page in `dist`, in bytes */
export function measureWeights(): WeightFigures[] {
  const site = new BuiltSite(DIST, baseFrom(process.env));
  const kindOf = pageKinds(filesIn(ROUTES, '**/*.astro'));
  const kinds = Map.groupBy(filesIn(DIST, '**/*.html'), kindOf);
  return [...kinds]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, names]) =>
      row(
        kind,
        names.map((name) => site.weigh(name)),
      ),
    );
}

const filesIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((name) => name.replaceAll('\\', '/'));

function row(kind: string, weights: readonly PageWeight[]): WeightFigures {
  const sorted = (of: (weight: PageWeight) => number) =>
    weights.map(of).sort((one, other) => one - other);
  const html = sorted((weight) => weight.html);
  return {
    kind,
    pages: weights.length,
    'HTML and style, median': median(html),
    'HTML and style, most': html.at(-1)!,
    scripts: sorted((weight) => weight.scripts).at(-1)!,
    font: sorted((weight) => weight.font).at(-1)!,
    'first visit, most': sorted(firstVisit).at(-1)!,
    'exercise scripts, most': sorted((weight) => weight.exercise).at(-1)!,
    afterwards: sorted((weight) => weight.afterwards).at(-1)!,
  };
}

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)]!;
