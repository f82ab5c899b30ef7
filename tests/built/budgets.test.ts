import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import { BuiltSite } from '../../scripts/bench/page-weight.ts';
import { OTHER_KINDS, overBudget } from '../support/budgets.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';
import { buildAt } from '../support/other-build.ts';
import { DIST } from './site.ts';

// Every page is compressed, on whatever machine this is.
const SLOW = 180_000;

const ROUTES = fileURLToPath(new URL('../../src/pages', import.meta.url));
const filesIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((name) => name.replaceAll('\\', '/'));

const kindOf = pageKinds(filesIn(ROUTES, '**/*.astro'));

/** What is too heavy in a built site. */
function tooHeavy(folder: string, base = ''): string[] {
  const site = new BuiltSite(folder, base);
  return filesIn(folder, '**/*.html').flatMap((name) =>
    overBudget(kindOf(name), name, site.weigh(name)),
  );
}

test('every page keeps its budget', { timeout: SLOW }, () => {
  expect(tooHeavy(DIST)).toEqual([]);
});

test('each budget of its own is one of a kind that there is', () => {
  const kinds = new Set(filesIn(DIST, '**/*.html').map(kindOf));
  expect(OTHER_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe('a site that knows its address, with all that is told where pages are shared', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await buildAt(ELSEWHERE);
  }, 2 * SLOW);

  test('keeps the same budgets', { timeout: SLOW }, () => {
    expect(tooHeavy(folder, ELSEWHERE.basePath)).toEqual([]);
  });
});

test(
  'a page, a script or an exercise that was made heavy on purpose is found',
  { timeout: SLOW },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'final-say-heavy-'));
    cpSync(DIST, folder, { recursive: true });
    // What does not repeat itself does not compress.
    const heavy = Array.from({ length: 12_000 }, (_, index) =>
      Math.sin(index).toString(36).slice(-6),
    );
    const add = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8') + text);
    };
    const [player = ''] = filesIn(folder, '_astro/RolePlay.*.js');
    const [sheet = ''] = filesIn(folder, '_astro/{tickable-checklist,checklist}.*.js');
    const [ofAll = ''] = filesIn(folder, '_astro/every-page.*.js');

    add('lessons/get-the-offer/index.html', `<p>${heavy.join(' ')}</p>`);
    add(player, `//${heavy.join('')}`);
    expect(tooHeavy(folder).map((line) => line.replace(/weighs \d+/, 'weighs n'))).toEqual(
      expect.arrayContaining([
        'lessons/get-the-offer/index.html: html weighs n bytes, 14600 are allowed',
        'lessons/get-the-offer/index.html: firstVisit weighs n bytes, 28000 are allowed',
        'role-plays/the-whole-hour/index.html: exercise weighs n bytes, 25000 are allowed',
      ]),
    );
    add(sheet, `//${heavy.join('')}`);
    add('sw.js', `//${heavy.slice(0, 500).join('')}`);
    add(ofAll, `//${heavy.slice(0, 500).join('')}`);
    expect(tooHeavy(folder).map((line) => line.replace(/weighs \d+/, 'weighs n'))).toEqual(
      expect.arrayContaining([
        'checklists/in-the-room/index.html: exercise weighs n bytes, 25000 are allowed',
        'lessons/start-here/index.html: afterwards weighs n bytes, 3800 are allowed',
        '404.html: scripts weighs n bytes, 2000 are allowed',
      ]),
    );
    rmSync(folder, { recursive: true });
  },
);
