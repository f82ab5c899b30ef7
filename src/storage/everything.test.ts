import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';
import { enveloped } from './kinds.ts';
import type { Format } from './envelope.ts';

const FORMAT: Format<string[]> = {
  schema: v.array(v.string()),
  migrations: [],
  merge: (one, other) => [...new Set([...one, ...other])].sort(),
};
const KINDS = [
  enveloped('list', FORMAT, [{ one: 'thing', many: 'things', of: (things) => things }]),
];
const A = 'final-say:list:a';
const NOW = '2026-03-04T19:30:00.000Z';
const text = (...things: string[]) => JSON.stringify({ version: 1, data: things });
const backup = { exportedAt: NOW, texts: new Map([['list:a', text('two')]]) };

/** A page that has opened one list. */
async function openPage(real: Storage) {
  freshPage(() => real);
  const everything = await import('./everything.ts');
  const { saved } = await import('./saved.ts');
  return { ...everything, list: saved<string[]>('list:a', [], FORMAT) };
}

test('a backup holds what is in storage, and what is in memory only', async () => {
  const real = fakeStorage({ 'final-say:list:b': text('old') }, { refuses: true });
  const { backUp, list } = await openPage(real);
  list.update(() => ['new']);

  expect(JSON.parse(backUp(KINDS, NOW))).toMatchObject({
    data: { 'list:a': { data: ['new'] }, 'list:b': { data: ['old'] } },
  });
});

test('what is open on the page shows what was restored', async () => {
  const { restore, list } = await openPage(fakeStorage({ [A]: text('one') }));

  expect(restore(KINDS, backup, 'merge')).toBe('done');
  expect(list.store.get()).toEqual(['one', 'two']);
  expect(restore(KINDS, backup, 'replace')).toBe('done');
  expect(list.store.get()).toEqual(['two']);
});

test('a restore that does not fit changes nothing, in storage and on the page', async () => {
  const real = fakeStorage({ [A]: text('one') }, { room: A.length + text('one').length });
  const { restore, list } = await openPage(real);

  expect(restore(KINDS, backup, 'merge')).toBe('no-room');
  expect(list.store.get()).toEqual(['one']);
  expect({ ...real }).toEqual({ [A]: text('one') });
});

test('erasing takes everything of ours, on the page too, and nothing of others', async () => {
  const real = fakeStorage({
    [A]: text('one'),
    'final-say:theme': 'dark',
    'final-say:rescue:list:a:1': 'x',
    'final-say:of-tomorrow:a': 'x',
    'somebody-else': 'x',
  });
  const { eraseEverything, list } = await openPage(real);

  expect(eraseEverything()).toBe(4);
  expect({ ...real }).toEqual({ 'somebody-else': 'x' });
  expect(list.store.get()).toEqual([]);
});

test('erasing takes what is in memory only, and what a newer version had saved', async () => {
  const real = fakeStorage({ [A]: '{"version":9,"data":[]}' });
  const { eraseEverything, list } = await openPage(real);
  list.update(() => ['one']);
  eraseEverything();

  expect({ ...real }).toEqual({});
  expect(list.store.get()).toEqual([]);
  list.update((things) => [...things, 'two']);
  expect(real.getItem(A)).toBe(text('two'));
});
