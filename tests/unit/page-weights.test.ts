import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import { BuiltSite } from '../../scripts/bench/page-weight.ts';

const folder = mkdtempSync(join(tmpdir(), 'final-say-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return text;
};
const sent = (...texts: string[]) =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

test('a page weighs what comes with it, each script once; what an exercise needs and what comes afterwards are told apart', () => {
  const letters = write('a/letters.woff2', 'w'.repeat(400));
  const shared = write('a/shared.js', 'export const shared = 1;');
  const first = write(
    'a/page.js',
    'import{shared as s}from"./shared.js";s;import("./quiz.js");import(`./look-after.x.js`);' +
      'n({"read-mark":()=>import(`./mark.js`),".sheet:has(tickable-checklist)":()=>import(`./list.js`)})',
  );
  const quiz = write(
    'a/quiz.js',
    'import"./shared.js";import{more as m}from"./more.js";m;import("./forms.js")',
  );
  const more = write('a/more.js', 'export const more = 2;');
  const forms = write('a/forms.js', 'import"./shared.js";import"./more.js";forms;');
  const own = write('a/own.js', 'import"./shared.js";');
  const list = write('a/list.js', 'import"./more.js";');
  const setUp = write('a/look-after.x.js', 'import"./shared.js";set();import("./new-build.js")');
  const worker = write('sw.js', 'self;');
  const paper = write('a/print.css', 'p{color:#000}');
  const html = write(
    'index.html',
    '<link rel="stylesheet" href="/course/a/print.css" media="print"><link rel="preload" href="/course/a/letters.woff2" as="font" crossorigin>' +
      '<script type="module" src="/course/a/page.js"></script>' +
      '<script type="module" src="/course/a/own.js"></script>' +
      '<astro-island component-url="/course/a/quiz.js" renderer-url="/course/a/more.js"></astro-island>' +
      '<tickable-checklist></tickable-checklist><read-mark></read-mark>',
  );

  expect(new BuiltSite(folder, '/course').weigh('index.html')).toEqual({
    html: sent(html),
    beside: sent(paper),
    font: letters.length,
    scripts: sent(first, shared, own),
    exercise: sent(quiz, more, list),
    later: sent(forms),
    afterwards: sent(setUp, worker),
  });
});

test('pages are of the kind of the route that they come from', () => {
  const kindOf = pageKinds([
    '404.astro',
    'index.astro',
    'lessons/index.astro',
    'lessons/[id].astro',
    'about/sources/[topic].astro',
    'about/sources/myths.astro',
    'role-plays/[id]/index.astro',
    'role-plays/[id]/[sheet].astro',
  ]);

  expect(kindOf('index.html')).toBe('/');
  expect(kindOf('404.html')).toBe('/404.html');
  expect(kindOf('lessons/index.html')).toBe('/lessons/');
  expect(kindOf('lessons/start-here/index.html')).toBe('/lessons/[id]/');
  expect(kindOf('about/sources/law/index.html')).toBe('/about/sources/[topic]/');
  expect(kindOf('about/sources/myths/index.html')).toBe('/about/sources/myths/');
  expect(kindOf('role-plays/told-no/index.html')).toBe('/role-plays/[id]/');
  expect(kindOf('role-plays/told-no/text/index.html')).toBe('/role-plays/[id]/[sheet]/');
  expect(kindOf('made-by-something-else/index.html')).toBe('/made-by-something-else/index.html');
});
