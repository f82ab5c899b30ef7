import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../../tests/unit/fake-caches.ts';
import { cacheNames } from '../cache-names.ts';
import { digestOf, versionOf, type FileList, type ListedFile } from '../file-list.ts';
import type * as Versions from './versions.ts';
import { hasUpdateFailed, noteOf, versionsHere, writeNote } from '../kept-copy.ts';

const SCOPE = '/course/';
const ADDRESS = `https://example.org${SCOPE}`;
const { kept } = cacheNames(SCOPE);
const PAGES: Record<string, string> = { '': 'home', 'a/': 'page a' };

/** The worker's own world, as far as it is used: its registration, open pages, and a server. */
let world: { waiting: object | null; open: string[]; missing: string[] };
let list: FileList;
let versions: typeof Versions;

beforeEach(async () => {
  world = { waiting: null, open: [], missing: [] };
  const files: ListedFile[] = [];
  for (const [path, text] of Object.entries(PAGES))
    files.push([path, await digestOf(new TextEncoder().encode(text)), text.length]);
  list = { version: await versionOf(files), bytes: 0, sent: 0, files };
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('self', {
    registration: {
      scope: ADDRESS,
      installing: null,
      get waiting() {
        return world.waiting;
      },
    },
    clients: { matchAll: () => Promise.resolve(world.open.map((id) => ({ id }))) },
  });
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.slice(ADDRESS.length);
    if (path === 'offline-files.json') return Promise.resolve(Response.json(list));
    return Promise.resolve(
      world.missing.includes(path) ? new Response('', { status: 404 }) : new Response(PAGES[path]),
    );
  });
  vi.resetModules();
  versions = await import('./versions.ts');
});

afterEach(() => vi.unstubAllGlobals());

async function keepOld(): Promise<void> {
  const cache = await caches.open(kept('old'));
  await writeNote(cache, SCOPE, { version: 'old', at: '2026-11-01T09:00:00.000Z' });
}

describe('a new build', () => {
  test('is not fetched where nobody keeps the course', async () => {
    await versions.renewCopy(list.version);
    expect(await caches.keys()).toEqual([]);
  });

  test('is made whole beside the old one', async () => {
    await keepOld();
    await versions.renewCopy(list.version);
    expect(await noteOf(SCOPE, list.version)).toMatchObject({ version: list.version });
    expect(await noteOf(SCOPE, 'old')).toBeDefined();
  });

  test('that breaks half-way leaves the old one, and is remembered', async () => {
    await keepOld();
    world.missing = ['a/'];
    await expect(versions.renewCopy(list.version)).rejects.toThrow('a/');
    expect(await noteOf(SCOPE, list.version)).toBeUndefined();
    expect(await noteOf(SCOPE, 'old')).toBeDefined();
    expect(await hasUpdateFailed(SCOPE)).toBe(true);

    world.missing = [];
    await versions.renewCopy(list.version);
    expect(await hasUpdateFailed(SCOPE)).toBe(false);
  });

  test('is refused when the list is of another build, or was changed', async () => {
    await keepOld();
    await expect(versions.renewCopy('newer')).rejects.toThrow('offline-files.json');
    const { version } = list;
    list = { ...list, files: list.files.slice(1) };
    await expect(versions.renewCopy(version)).rejects.toThrow('offline-files.json');
  });
});

describe('the old copy', () => {
  test('goes when the new one is whole', async () => {
    await keepOld();
    await versions.catchUp(list.version);
    expect(await versionsHere(SCOPE)).toEqual([list.version]);
  });

  test('stays as long as a page is open that was there before', async () => {
    await keepOld();
    world.open = ['before'];
    await versions.noteOpenPages();
    world.open = ['before', 'after'];
    await versions.catchUp(list.version);
    expect(await versionsHere(SCOPE)).toContain('old');
    world.open = ['after'];
    await versions.removeOldCopies(list.version);
    expect(await versionsHere(SCOPE)).toEqual([list.version]);
  });

  test('stays when the new one cannot be had', async () => {
    await keepOld();
    world.missing = ['a/'];
    await versions.catchUp(list.version);
    expect(await noteOf(SCOPE, 'old')).toBeDefined();
  });

  test('is no copy of a build that waits to come', async () => {
    await keepOld();
    await versions.renewCopy(list.version);
    world.waiting = {};
    await versions.removeOldCopies('old');
    expect(await versionsHere(SCOPE)).toContain(list.version);
  });
});
