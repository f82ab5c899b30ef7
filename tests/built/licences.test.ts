import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ALSO_SHIPPED } from '../../src/site/licences/also-shipped.ts';
import { DIST, builtPages } from './site.ts';

const LIST = readFileSync(join(DIST, 'licences.txt'), 'utf8');
const LISTED = [...LIST.matchAll(/^ {2}(\S+) \d[\w.-]* +\S/gm)].map(([, name]) => name);
const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** What the README says of what goes to the site: the names in the first column of its table. */
const TOLD = /\| On the site[^]*?\n\n/.exec(README)?.[0].match(/(?<=`)[@\w/-]+(?=`)/g) ?? [];

/** Words that stand in a package’s code however small it is made, to see it without asking the bundler. */
const TRACES: Record<string, RegExp> = {
  preact: /__b\b.*__r\b.*diffed/s,
  'ts-fsrs': /enable_short_term/,
  astro: /astro-island/,
};

test('all that is listed has its licence whole, and a line in the README', () => {
  expect(LISTED.length).toBeGreaterThan(5);
  for (const name of LISTED)
    expect(LIST).toMatch(new RegExp(`\n={78}\n${name} \\S+ \\(.+\\)\n={78}\n\n.{20}`, 's'));
  const helpers = ['rolldown'];
  expect(LISTED.filter((name) => ![...TOLD, ...helpers].includes(name ?? ''))).toEqual([]);
});

test('what can be seen in the scripts is listed', () => {
  const scripts = globSync('**/*.js', { cwd: DIST }).map((name) =>
    readFileSync(join(DIST, name), 'utf8'),
  );
  for (const [name, trace] of Object.entries(TRACES)) {
    expect(
      scripts.some((text) => trace.test(text)),
      `Scripts with a trace of ${name}`,
    ).toBe(true);
    expect(LISTED).toContain(name);
  }
});

test('what is passed on without the bundler is listed, and the font’s licence names its makers', () => {
  for (const name of ALSO_SHIPPED) expect(LISTED).toContain(name);
  expect(LIST).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(LIST).toMatch(/Copyright .*Atkinson Hyperlegible/);
});

test('folders of other makers’ files that lie in the build are told of', () => {
  if (globSync('pagefind/*', { cwd: DIST }).length > 0) expect(LISTED).toContain('pagefind');
  const workers = globSync('*.js', { cwd: DIST }).map((name) =>
    readFileSync(join(DIST, name), 'utf8'),
  );
  if (workers.some((text) => /workbox/i.test(text)))
    expect(LISTED.some((name) => name?.startsWith('workbox'))).toBe(true);
});

test('the page about the course leads there', () => {
  const about = builtPages.find(({ name }) => name === join('about', 'index.html'));
  expect(about?.html).toMatch(/href="[^"]*\/licences\.txt"/);
});
