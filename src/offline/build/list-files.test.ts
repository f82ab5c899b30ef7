import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'final-say-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text = name): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test('pages are listed by their addresses, with all that they need', async () => {
  const names = ['index.html', 'a/b/index.html', 'a/b.json', '_astro/x.js', 'pagefind/en/1.pf'];
  for (const name of names) write(name);
  const { files, bytes } = await listFiles(folder);
  expect(files.map(([path]) => path)).toEqual([
    '_astro/x.js',
    'a/b.json',
    'a/b/',
    '',
    'pagefind/en/1.pf',
  ]);
  expect(bytes).toBe(names.join('').length);
});

test('what no learner needs is left out, and the list itself', async () => {
  for (const name of [
    '404.html',
    'og/a.png',
    'screenshots/home.webp',
    '_astro/x.js.map',
    'index.html.br',
    'sitemap-0.xml',
    'robots.txt',
    'llms.txt',
    '_headers',
    'sw.js',
    'offline-files.json',
  ])
    write(name);
  expect((await listFiles(folder)).files).toEqual([]);
});

test('the version changes with a file, and only then', async () => {
  write('index.html', 'one');
  const before = await listFiles(folder);
  expect(await listFiles(folder)).toEqual(before);
  write('robots.txt', 'anything');
  expect((await listFiles(folder)).version).toBe(before.version);
  write('index.html', 'two');
  expect((await listFiles(folder)).version).not.toBe(before.version);
});

test('what is sent is never more than what is there', async () => {
  write('long.txt', 'the same again and again. '.repeat(200));
  write('short.txt', 'x');
  const { bytes, sent } = await listFiles(folder);
  expect(sent).toBeLessThan(bytes / 10);
});
