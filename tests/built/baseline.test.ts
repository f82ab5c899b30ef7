import css from '@eslint/css';
import html from '@html-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import js from 'eslint-plugin-baseline-js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IN_SCRIPTS, IN_STYLES } from './baseline-exceptions.ts';
import { builtPages, DIST } from './site.ts';

/**
 * What came to be Baseline by the end of this year may be used without a fallback: it is in all large browsers for two
 * years when the next year ends. (The only thing used that came in its last month is `@page`, the margins of paper.)
 */
const LAST_YEAR = 2024;
const PARTS_OF_THE_WEB = { preset: 'auto' };

const rules: Linter.Config[] = [
  {
    files: ['*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: { 'css/use-baseline': ['error', { available: LAST_YEAR }] },
  },
  {
    files: ['*.html'],
    plugins: { html },
    language: 'html/html',
    rules: { 'html/use-baseline': ['error', { available: LAST_YEAR }] },
  },
  {
    files: ['*.js'],
    // Its ready-made settings have types that ESLint does not take; its rules are all that is needed.
    plugins: { js: { rules: js.rules } },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: {
      'js/use-baseline': [
        'error',
        {
          available: LAST_YEAR,
          includeWebApis: PARTS_OF_THE_WEB,
          includeJsBuiltins: PARTS_OF_THE_WEB,
        },
      ],
    },
  },
];
const eslint = new ESLint({ overrideConfigFile: true, ignore: false, overrideConfig: rules });

/** @returns what a text uses that is too new, in the linter’s words up to “is not …” */
async function tooNew(kind: 'css' | 'html' | 'js', text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `built.${kind}`, warnIgnored: true });
  return (result?.messages ?? []).map(({ message }) => message.replace(/ (is not|has) .*$/, ''));
}

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: DIST }).map((file) => readFileSync(join(DIST, file), 'utf8'));

const inPages = (element: string): string[] => [
  ...new Set(
    builtPages.flatMap(({ html: page }) =>
      [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
        ([, text = '']) => text,
      ),
    ),
  ),
];

async function allTooNew(kind: 'css' | 'html' | 'js', texts: readonly string[]): Promise<string[]> {
  expect(texts.length).toBeGreaterThan(0);
  const found = new Set<string>();
  for (const text of texts) (await tooNew(kind, text)).forEach((one) => found.add(one));
  return [...found].sort();
}

test('the linters know what is new', async () => {
  expect(await tooNew('css', 'p { field-sizing: content }')).toEqual(["Property 'field-sizing'"]);
  expect(await tooNew('js', 'new Intl.DurationFormat("en")')).not.toEqual([]);
  expect(await tooNew('html', '<button command="close" commandfor="a">…</button>')).not.toEqual([]);
  expect(await tooNew('css', 'p { color: light-dark(black, white) }')).toEqual([]);
  expect(await tooNew('js', 'Promise.withResolvers()')).toEqual([]);
});

test('styles use nothing that is younger than two years, but what is known to do no harm', async () => {
  const styles = [...inPages('style'), ...files('_astro/**/*.css')];
  expect(await allTooNew('css', styles)).toEqual(Object.keys(IN_STYLES).sort());
}, 120_000);

test('scripts use nothing that is younger than two years, but what they can do without', async () => {
  expect(await allTooNew('js', [...inPages('script'), ...files('_astro/**/*.js')])).toEqual(
    Object.keys(IN_SCRIPTS).sort(),
  );
}, 120_000);

test('pages use no element and no attribute that is younger than two years', async () => {
  // What stands in a page beside its text is alike in all of one kind: a page of each folder, and those at the top.
  const kinds = new Map(builtPages.map((page) => [page.name.replace(/[^/]+\/index/, ''), page]));
  const pages = [...kinds.values()].map(({ html: page }) => page);
  expect(await allTooNew('html', pages)).toEqual([]);
}, 120_000);
