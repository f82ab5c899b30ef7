import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listLicences } from './list.ts';
import { packageFolderOf } from './package-of.ts';
import { readPackage } from './read-package.ts';

describe('a module of the bundler', () => {
  test.each([
    ['/home/me/course/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/home/me/course/node_modules/@astrojs/react/dist/client.js?v=1', '@astrojs/react'],
    ['/home/me/course/node_modules/a/node_modules/b/index.js', 'a/node_modules/b'],
    ['C:\\course\\node_modules\\valibot\\dist\\index.mjs', 'valibot'],
  ])('%s is from a package', (id, folder) => {
    expect(packageFolderOf(id)?.split(/node_modules\/(.*)/s)[1]).toBe(folder);
  });

  test.each([
    '/home/me/course/src/ui/days.ts',
    '\0rolldown/runtime.js',
    '\0/x/node_modules/a/b.js',
  ])('%s is from none', (id) => {
    expect(packageFolderOf(id)).toBeUndefined();
  });
});

describe('a package', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const manifest = JSON.stringify({ name: 'oven', version: '1.2.3', license: 'MIT' });

  test.each(['LICENSE', 'LICENCE.md', 'license.txt', 'COPYING', 'OFL.txt'])(
    'may keep its licence in %s',
    (name) => {
      write('package.json', manifest);
      write(name, 'Do\r\nas you like.\n');

      expect(readPackage(folder)).toEqual({
        name: 'oven',
        version: '1.2.3',
        licence: 'MIT',
        text: 'Do\nas you like.',
      });
    },
  );

  test('may keep several in a folder', () => {
    write('package.json', manifest);
    mkdirSync(join(folder, 'LICENSE'));
    write('LICENSE/b', 'Of a part.');
    write('LICENSE/a', 'Of the whole.');

    expect(readPackage(folder).text).toBe('Of the whole.\n\nOf a part.');
  });

  test('stops the build where its licence is not in it', () => {
    write('package.json', manifest);
    mkdirSync(join(folder, 'licenses'));

    expect(() => readPackage(folder)).toThrow('oven goes into the site, but no file in it');
  });

  test('stops the build where it names none, or is not there', () => {
    expect(() => readPackage(folder)).toThrow('There is no package at');
    write('package.json', '{ "name": "oven", "version": "1.2.3" }');
    expect(() => readPackage(folder)).toThrow('lacks a name, a version or a licence');
  });
});

test('the list names all in order, and then has each licence whole', () => {
  const text = listLicences(
    { title: 'Our Course', code: 'MIT for us', content: 'CC BY for words' },
    [
      { name: 'tray', version: '2.0.0', licence: 'MIT', text: 'Of the tray.' },
      { name: 'oven', version: '1.2.3', licence: 'OFL-1.1', text: 'Of the oven.' },
    ],
  );

  expect(text).toMatch(/^Licences of Our Course\n/);
  expect(text).toContain('\n  oven 1.2.3  OFL-1.1\n  tray 2.0.0  MIT\n');
  const order = ['CC BY for words', 'MIT for us', 'Of the oven.', 'Of the tray.'];
  expect(order.filter((words) => !text.includes(words))).toEqual([]);
  expect(order.map((words) => text.indexOf(words))).toEqual(
    order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
  );
});
