import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { FileList } from '../../src/offline/file-list.ts';
import { DIST } from './site.ts';

const read = (name: string) => readFileSync(join(DIST, name), 'utf8');
const { files } = JSON.parse(read('offline-files.json')) as FileList;
const paths = files.map(([path]) => path);

/** The name of the file that a path is served from. */
const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');

describe('the list of what can be kept', () => {
  test('has every page, every script and all data', () => {
    const needed = globSync('**/*.{html,js,css,json,woff2}', { cwd: DIST }).filter(
      (name) => !['404.html', 'sw.js', 'offline-files.json'].includes(name),
    );
    const listed = new Set(paths.map(fileOf));
    expect(needed.length).toBeGreaterThan(150);
    expect(needed.filter((name) => !listed.has(name))).toEqual([]);
  });

  test('names files that are there', () => {
    expect(paths.filter((path) => !existsSync(join(DIST, fileOf(path))))).toEqual([]);
  });
});

test('the worker is one script without imports, and small', () => {
  const worker = read('sw.js');
  // It looks for imports in other scripts, with a pattern that names them.
  expect(worker).not.toMatch(/\bimport\b(?!\))|\bexport\b/);
  expect(worker.length).toBeLessThan(9_000);
});

describe('the manifest', () => {
  interface Picture {
    src: string;
    sizes: string;
  }
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    start_url: string;
    scope: string;
    icons: Picture[];
    screenshots: Picture[];
    shortcuts: { url: string }[];
  };

  test('leads to places inside of the course', () => {
    for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)]) {
      expect(url.startsWith(manifest.scope)).toBe(true);
      expect(existsSync(join(DIST, fileOf(url.slice(manifest.scope.length))))).toBe(true);
    }
  });

  test.each([...manifest.icons, ...manifest.screenshots])('$src is $sizes', async (picture) => {
    const file = join(DIST, picture.src.slice(manifest.scope.length));
    const { width, height, format } = await sharp(file).metadata();
    if (format === 'svg') expect(picture.sizes).toBe('any');
    else expect(picture.sizes).toBe(`${width}x${height}`);
  });

  test('is named by every page', () => {
    for (const name of globSync('**/*.html', { cwd: DIST }))
      expect(read(name), name).toMatch(
        /<link rel="?manifest"? href="?[^ ">]*manifest\.webmanifest/,
      );
  });
});
