/** Themes and steps, without a screen: what is covered, and what to do next. */
import type { Tally } from './engine.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';

type Coverage = Of<'coverage'>;

/** What stands at a ticked box. An empty text is a box without a tick. */
export const TICKED = 'yes';

/** Where the tick of a theme's step is kept. A full stop is in no id, so no two places are the same. */
export const stepPlace = (theme: string, step: string): string => `${theme}.${step}`;

/** Where the name of a theme's story is kept. */
export const namePlace = (theme: string): string => `${theme}.name`;

export interface ThemeResult {
  theme: Coverage['themes'][number];
  /** The name that was written beside it. */
  name: string;
  /** For each step, whether it is done. */
  done: boolean[];
  covered: boolean;
  /** The first step that is missing. */
  next: Coverage['steps'][number] | undefined;
}

/** @returns what was said of each theme, in the order of the file. */
export function themeResults({ themes, steps }: Coverage, answers: Answers): ThemeResult[] {
  return themes.map((theme) => {
    const done = steps.map(({ id }) => answers[stepPlace(theme.id, id)] === TICKED);
    return {
      theme,
      name: (answers[namePlace(theme.id)] ?? '').trim(),
      done,
      covered: done.every(Boolean),
      next: steps[done.indexOf(false)],
    };
  });
}

/** How often one story stands beside a theme. */
export interface Shared {
  name: string;
  themes: string[];
}

/** @returns the stories that stand beside more themes than `limit`, the busiest first. Case and spaces do not count. */
export function overused(results: readonly ThemeResult[], limit: number): Shared[] {
  const byName = new Map<string, Shared>();
  for (const { name, theme } of results) {
    if (name === '') continue;
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const known = byName.get(key) ?? { name, themes: [] };
    byName.set(key, { ...known, themes: [...known.themes, theme.title] });
  }
  return [...byName.values()]
    .filter(({ themes }) => themes.length > limit)
    .sort((a, b) => b.themes.length - a.themes.length);
}

/** @returns how many themes are covered. */
export function tallyThemes(assessment: Coverage, answers: Answers): Tally {
  const results = themeResults(assessment, answers);
  return {
    count: results.filter(({ covered }) => covered).length,
    of: results.length,
    noun: 'themes covered',
  };
}
