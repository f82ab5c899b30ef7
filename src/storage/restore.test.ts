import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage, type StorageManners } from '../../tests/unit/fake-browser.ts';
import type { Backup } from './backup-file.ts';
import { bareWord, enveloped, type Kind } from './kinds.ts';
import type { Way } from './restore.ts';

const KINDS: Kind[] = [
  enveloped(
    'list',
    {
      schema: v.object({ done: v.array(v.string()) }),
      migrations: [],
      merge: (one, other) => ({ done: [...new Set([...one.done, ...other.done])].sort() }),
    },
    [{ one: 'thing', many: 'things', isWork: true, of: ({ done }) => done }],
  ),
  bareWord('theme', ['light', 'dark'], { one: 'theme', many: 'themes' }),
];

const text = (...done: string[]) => JSON.stringify({ version: 1, data: { done } });
const A = 'final-say:list:a';
const B = 'final-say:list:b';
const NEWER = '{"version":2,"data":{}}';

const backupOf = (texts: Record<string, string>): Backup => ({
  exportedAt: '2026-03-04T19:30:00.000Z',
  texts: new Map(Object.entries(texts)),
});

/** A page with some storage, into which a backup can come. */
async function openPage(real: Storage) {
  const { notices } = freshPage(() => real);
  const { SafeStorage } = await import('./safe-storage.ts');
  const { planRestore, carryOut, countWork, textsHere, unreadHere } = await import('./restore.ts');
  const storage = new SafeStorage(() => real);
  const plan = (backup: Backup, way: Way) => planRestore(storage, KINDS, backup, way);
  const restore = (backup: Backup, way: Way) => {
    const planned = plan(backup, way);
    return planned.state === 'planned' ? carryOut(storage, planned.plan) : planned.state;
  };
  const told = (backup: Backup, way: Way) => {
    const planned = plan(backup, way);
    if (planned.state !== 'planned') return planned.state;
    return planned.plan.changes.map(({ words, added, taken }) => [words.many, added, taken]);
  };
  return {
    storage,
    restore,
    told,
    notices,
    work: () => countWork(KINDS, textsHere(storage, KINDS)),
    unread: () => unreadHere(storage, KINDS),
  };
}

describe('adding a backup to what is here', () => {
  test('keeps both, and tells before how much is new', async () => {
    const real = fakeStorage({ [A]: text('one'), 'final-say:theme': 'light' });
    const { restore, told } = await openPage(real);
    const backup = backupOf({ 'list:a': text('two'), 'list:b': text('three'), theme: 'dark' });

    expect(told(backup, 'merge')).toEqual([['things', 2, 0]]);
    expect({ ...real }).toEqual({ [A]: text('one'), 'final-say:theme': 'light' });
    expect(restore(backup, 'merge')).toBe(true);

    expect({ ...real }).toEqual({
      [A]: text('one', 'two'),
      [B]: text('three'),
      'final-say:theme': 'light',
    });
  });

  test('tells when there is nothing new, and changes nothing', async () => {
    const real = fakeStorage({ [A]: text('one', 'two') });
    const { restore, told } = await openPage(real);
    const backup = backupOf({ 'list:a': text('two') });

    expect(told(backup, 'merge')).toEqual([]);
    expect(restore(backup, 'merge')).toBe(true);
    expect({ ...real }).toEqual({ [A]: text('one', 'two') });
  });

  test('adds to what could not be written, too', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { storage, restore } = await openPage(real);
    storage.set(A, text('one'));
    manners.room = Infinity;

    expect(restore(backupOf({ 'list:a': text('two') }), 'merge')).toBe(true);
    expect(real.getItem(A)).toBe(text('one', 'two'));
  });
});

describe('putting a backup in the place of what is here', () => {
  test('takes away what is not in it, and tells so before', async () => {
    const real = fakeStorage({ [A]: text('one'), [B]: text('two'), 'final-say:theme': 'dark' });
    const { restore, told } = await openPage(real);
    const backup = backupOf({ 'list:a': text('three') });

    expect(told(backup, 'replace')).toEqual([
      ['things', 1, 2],
      ['themes', 0, 1],
    ]);
    expect(restore(backup, 'replace')).toBe(true);
    expect({ ...real }).toEqual({ [A]: text('three') });
  });

  test('leaves alone what no backup holds: other websites, rescued text, kinds that are not known', async () => {
    const others = {
      'somebody-else': 'x',
      'final-say:rescue:list:a:1': 'scrambled',
      'final-say:backup': 'x',
      'final-say:of-tomorrow:a': 'x',
    };
    const real = fakeStorage({ ...others, [A]: text('one') });
    const { restore } = await openPage(real);

    expect(restore(backupOf({}), 'replace')).toBe(true);
    expect({ ...real }).toEqual(others);
  });
});

describe('all or nothing', () => {
  test.each(['merge', 'replace'] as const)(
    'where a text does not fit, all is as it was (%s)',
    async (way) => {
      const before = { [A]: text('one'), [B]: text('two'), 'final-say:theme': 'dark' };
      const real = fakeStorage(before, { room: 200 });
      const { restore, storage } = await openPage(real);
      const long = text(...Array.from({ length: 60 }, (_, index) => `thing ${index}`));

      expect(restore(backupOf({ theme: 'light', 'list:a': text('x'), 'list:z': long }), way)).toBe(
        false,
      );

      expect({ ...real }).toEqual(before);
      expect(storage.keys().sort()).toEqual(Object.keys(before).sort());
    },
  );

  test('what was in memory only is still there when it did not fit', async () => {
    const manners: StorageManners = { room: Infinity, refuses: false };
    const real = fakeStorage({ [A]: text('one') }, manners);
    const { restore, storage } = await openPage(real);
    manners.refuses = true;
    storage.set(A, text('one', 'two'));

    expect(restore(backupOf({ 'list:b': text('x') }), 'merge')).toBe(false);
    expect(restore(backupOf({ 'list:a': text('x') }), 'merge')).toBe(false);
    expect(storage.get(A)).toBe(text('one', 'two'));
  });

  test.each(['merge', 'replace'] as const)(
    'nothing is done where it would write over a newer version’s text (%s)',
    async (way) => {
      const real = fakeStorage({ [A]: NEWER, [B]: text('two') });
      const { restore } = await openPage(real);

      expect(restore(backupOf({ 'list:a': text('x'), 'list:b': text('x') }), way)).toBe(
        'in-the-way',
      );
      expect({ ...real }).toEqual({ [A]: NEWER, [B]: text('two') });
    },
  );

  test('text that cannot be read is put aside first', async () => {
    const real = fakeStorage({ [A]: 'scrambled' });
    const { restore } = await openPage(real);

    expect(restore(backupOf({ 'list:a': text('x') }), 'merge')).toBe(true);
    expect({ ...real }).toEqual({ [A]: text('x'), 'final-say:rescue:list:a:1': 'scrambled' });
  });

  test('nothing is done where there is no room to put it aside', async () => {
    const real = fakeStorage({ [A]: 'scrambled' }, { room: A.length + 12 });
    const { restore } = await openPage(real);

    expect(restore(backupOf({ 'list:a': text('x') }), 'replace')).toBe('in-the-way');
    expect({ ...real }).toEqual({ [A]: 'scrambled' });
  });
});

test('work is counted, and choices are not', async () => {
  const real = fakeStorage({
    [A]: text('one', 'two'),
    [B]: text('one'),
    'final-say:theme': 'dark',
  });

  expect((await openPage(real)).work()).toBe(3);
});

test('what no backup can hold is named', async () => {
  const real = fakeStorage({ [A]: NEWER, [B]: text('one'), 'final-say:rescue:list:a:1': 'x' });

  expect((await openPage(real)).unread()).toEqual(['list:a']);
});
