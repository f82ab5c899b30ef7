import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namePlace, overused, stepPlace, tallyThemes, themeResults, TICKED } from './coverage.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';

const STEPS = ['have', 'result', 'told'];
const THEMES = ['mistake', 'conflict', 'success', 'pressure'];

const BANK: Of<'coverage'> = {
  id: 'bank',
  form: 'coverage',
  title: 'Bank',
  summary: 'Short.',
  minutes: 1,
  cells: ['offer-pre-interview'],
  instruction: 'Tick.',
  limits: 'Only ticks.',
  sources: [],
  plan: { if: 'it is noon', then: 'tell one' },
  name: 'Which story?',
  steps: STEPS.map((id) => ({ id, label: id, next: `Do ${id}.` })),
  themes: THEMES.map((id) => ({ id, title: `A ${id}`, example: '“Tell me.”' })),
};

const ticks = (theme: string, ...steps: string[]): Answers =>
  Object.fromEntries(steps.map((step) => [stepPlace(theme, step), TICKED]));
const named = (name: string, ...themes: string[]): Answers =>
  Object.fromEntries(themes.map((theme) => [namePlace(theme), name]));

describe('a theme', () => {
  test('is covered when every step is ticked', () => {
    const results = themeResults(BANK, {
      ...ticks('mistake', ...STEPS),
      ...ticks('conflict', 'have'),
    });

    expect(results.map(({ covered }) => covered)).toEqual([true, false, false, false]);
  });

  test('tells of the first step that is missing, even where a later one is ticked', () => {
    const results = themeResults(BANK, {
      ...ticks('mistake', 'have', 'told'),
      ...ticks('success', 'told'),
    });

    expect(results.map(({ next }) => next?.id)).toEqual(['result', 'have', 'have', 'have']);
  });

  test('is not ticked any more when the tick was taken back', () => {
    expect(themeResults(BANK, { [stepPlace('mistake', 'have')]: '' })[0]?.done[0]).toBe(false);
  });

  test('counts as covered exactly when nothing is next', () => {
    const anyTicks = fc.dictionary(
      fc.constantFrom(...THEMES.flatMap((theme) => STEPS.map((step) => stepPlace(theme, step)))),
      fc.constantFrom(TICKED, ''),
    );
    fc.assert(
      fc.property(anyTicks, (answers) => {
        const results = themeResults(BANK, answers);
        for (const { covered, next } of results) expect(covered).toBe(next === undefined);
        expect(tallyThemes(BANK, answers).count).toBe(
          results.filter(({ covered }) => covered).length,
        );
      }),
    );
  });
});

describe('one story for many themes', () => {
  test('is told of when it stands beside more than the limit, however it was written', () => {
    const results = themeResults(BANK, {
      ...named('The wrong pallet', 'mistake', 'conflict'),
      ...named(' the  wrong pallet ', 'success'),
    });

    expect(overused(results, 2)).toEqual([
      { name: 'The wrong pallet', themes: ['A mistake', 'A conflict', 'A success'] },
    ]);
    expect(overused(results, 3)).toEqual([]);
  });

  test('is not told of where nothing is written', () => {
    expect(overused(themeResults(BANK, {}), 0)).toEqual([]);
  });
});
