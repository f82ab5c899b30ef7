import { afterEach, expect, test, vi } from 'vitest';
import { fakeCaches, type CachedTexts } from '../../tests/unit/fake-caches.ts';
import { cacheNames } from './cache-names.ts';
import {
  hasUpdateFailed,
  inAnyCache,
  lookUpHere,
  noteOf,
  noteUpdateFailed,
  removeCaches,
  versionsHere,
  wholeCopies,
  writeNote,
} from './kept-copy.ts';

const SCOPE = '/course/';
const { kept, read } = cacheNames(SCOPE);
const NOTE = { version: 'new', at: '2026-11-25T09:00:00.000Z' };

const have = (texts: CachedTexts) => vi.stubGlobal('caches', fakeCaches(texts));

afterEach(() => vi.unstubAllGlobals());

test('a copy is whole once it has its note', async () => {
  have({ [kept('old')]: { a: 'A' }, [kept('new')]: { a: 'A' }, [read]: { a: 'A' } });
  expect(await versionsHere(SCOPE)).toEqual(['old', 'new']);
  expect(await wholeCopies(SCOPE)).toEqual([]);
  await writeNote(await caches.open(kept('new')), SCOPE, NOTE);
  expect(await noteOf(SCOPE, 'new')).toEqual(NOTE);
  expect(await noteOf(SCOPE, 'old')).toBeUndefined();
  expect(await wholeCopies(SCOPE)).toEqual([NOTE]);
});

test('asking for a copy that is not there makes none', async () => {
  have({});
  expect(await noteOf(SCOPE, 'new')).toBeUndefined();
  expect(await caches.keys()).toEqual([]);
});

test('a file is found in whatever cache of the course it is, and in no other', async () => {
  have({ [read]: { a: 'A' }, [kept('old')]: { b: 'B' }, 'of-somebody-else': { c: 'C' } });
  const lookUp = await lookUpHere(SCOPE);
  for (const find of [lookUp, (url: string) => inAnyCache(SCOPE, url)]) {
    expect(await (await find('a'))?.text()).toBe('A');
    expect(await (await find('b'))?.text()).toBe('B');
    expect(await find('c')).toBeUndefined();
  }
});

test('only caches of this copy of the course are removed', async () => {
  const others = { [cacheNames('/').read]: {}, 'of-somebody-else': { c: 'C' } };
  have({ [read]: { a: 'A' }, [kept('old')]: { b: 'B' }, 'of-somebody-else': { c: 'C' } });
  await caches.open(cacheNames('/').read);
  expect(await removeCaches(SCOPE)).toBe(2);
  expect((await caches.keys()).sort()).toEqual(Object.keys(others).sort());
});

test('that an update failed is remembered until one does not', async () => {
  have({});
  expect(await hasUpdateFailed(SCOPE)).toBe(false);
  await noteUpdateFailed(SCOPE, true);
  expect(await hasUpdateFailed(SCOPE)).toBe(true);
  await noteUpdateFailed(SCOPE, false);
  expect(await hasUpdateFailed(SCOPE)).toBe(false);
});
