import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  blocked,
  fakeStorage,
  freshPage,
  type FakeWindow,
  type StorageManners,
} from '../../tests/unit/fake-browser.ts';
import type { Format } from './envelope.ts';

const KEY = 'final-say:checklist:hello';
const RESCUED = 'final-say:rescue:checklist:hello:1';

interface Facts {
  done: string[];
}

const EMPTY: Facts = { done: [] };

const FORMAT: Format<Facts> = {
  schema: v.object({ done: v.array(v.string()) }),
  migrations: [],
  merge: (one, other) => ({ done: [...new Set([...one.done, ...other.done])] }),
};

const text = (...done: string[]) => JSON.stringify({ version: 1, data: { done } });
const NEWER = JSON.stringify({ version: 2, data: { done: { read: true } } });

/** Opens a page that keeps one checklist. */
async function openPage(open: () => Storage, format = FORMAT) {
  const { window, notices } = freshPage(open);
  const { saved } = await import('./saved.ts');
  const { store, update } = saved('checklist:hello', EMPTY, format);
  /** Does one more thing. */
  const add = (id: string) => update(({ done }) => ({ done: [...done, id] }));
  return { saved, store, add, window, notices };
}

/** What a browser tells a page when another tab has saved something. */
const tellOfOtherTab = (window: FakeWindow, key: string, newValue: string | null) =>
  window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

describe('a first visit', () => {
  test('starts empty and writes nothing by itself', async () => {
    const real = fakeStorage();
    const { store, notices } = await openPage(() => real);

    expect(store.get()).toEqual(EMPTY);
    expect(Object.keys(real)).toEqual([]);
    expect(notices).toEqual([]);
  });

  test('keeps what is done, under one key with the course’s name in front', async () => {
    const real = fakeStorage();
    const { add } = await openPage(() => real);

    add('read');

    expect(Object.keys(real)).toEqual([KEY]);
    expect(real.getItem(KEY)).toBe(text('read'));
  });
});

describe('a second visit', () => {
  test('goes on where the first one stopped', async () => {
    const real = fakeStorage();
    const first = await openPage(() => real);
    first.add('read');

    const second = await openPage(() => real);

    expect(second.store).not.toBe(first.store);
    expect(second.store.get()).toEqual({ done: ['read'] });
  });

  test('lifts what an older version saved, and leaves it unchanged until something is done', async () => {
    const real = fakeStorage({ [KEY]: JSON.stringify({ version: 1, data: ['read'] }) });
    const lifting: Format<Facts> = { ...FORMAT, migrations: [(done) => ({ done })] };
    const { store, add, notices } = await openPage(() => real, lifting);

    expect(store.get()).toEqual({ done: ['read'] });
    expect(JSON.parse(real.getItem(KEY) ?? '')).toMatchObject({ version: 1 });
    add('pack');
    expect(JSON.parse(real.getItem(KEY) ?? '')).toEqual({
      version: 2,
      data: { done: ['read', 'pack'] },
    });
    expect(notices).toEqual([]);
  });

  test('has one store for one thing, whoever asks for it', async () => {
    const { saved, store } = await openPage(() => fakeStorage());

    expect(saved('checklist:hello', EMPTY, FORMAT).store).toBe(store);
    expect(saved('checklist:bye', EMPTY, FORMAT).store).not.toBe(store);
  });
});

describe('text that cannot be read', () => {
  test('is put aside: the list starts empty, and the learner is told', async () => {
    const real = fakeStorage({ [KEY]: '{"version":1,"data":{"done":["re' });
    const { store, notices } = await openPage(() => real);

    expect(store.get()).toEqual(EMPTY);
    expect(real.getItem(RESCUED)).toBe('{"version":1,"data":{"done":["re');
    expect(notices).toEqual([{ kind: 'unreadable', key: KEY, rescueKey: RESCUED }]);
  });

  test('is not lost by the first save, and what is saved then comes back', async () => {
    const real = fakeStorage({ [KEY]: 'scrambled' });
    const { add } = await openPage(() => real);

    add('read');

    expect(real.getItem(KEY)).toBe(text('read'));
    expect(real.getItem(RESCUED)).toBe('scrambled');
    const next = await openPage(() => real);
    expect(next.store.get()).toEqual({ done: ['read'] });
    expect(next.notices).toEqual([]);
  });

  test('is left where it is when there is no room to put it aside', async () => {
    const real = fakeStorage({ [KEY]: 'scrambled' }, { room: KEY.length + 'scrambled'.length });
    const { store, add, notices } = await openPage(() => real);

    add('read');

    expect(store.get()).toEqual({ done: ['read'] });
    expect(real.getItem(KEY)).toBe('scrambled');
    expect(notices).toContainEqual({ kind: 'unreadable', key: KEY, rescueKey: undefined });
  });

  test('that another tab has saved is put aside, too, and does not touch what is known here', async () => {
    const real = fakeStorage();
    const { store, add, window } = await openPage(() => real);
    add('read');
    real.setItem(KEY, 'scrambled');
    tellOfOtherTab(window, KEY, 'scrambled');

    expect(store.get()).toEqual({ done: ['read'] });
    add('pack');
    expect(real.getItem(RESCUED)).toBe('scrambled');
    expect(real.getItem(KEY)).toBe(text('read', 'pack'));
  });

  test('is put aside when nobody told of it', async () => {
    const real = fakeStorage();
    const { add } = await openPage(() => real);
    real.setItem(KEY, 'scrambled');
    add('read');

    expect(real.getItem(RESCUED)).toBe('scrambled');
    expect(real.getItem(KEY)).toBe(text('read'));
  });
});

describe('what a newer version has saved', () => {
  test('stays as it is, whatever is done here', async () => {
    const real = fakeStorage({ [KEY]: NEWER });
    const { store, add, notices } = await openPage(() => real);

    expect(store.get()).toEqual(EMPTY);
    add('read');
    add('pack');

    expect(store.get()).toEqual({ done: ['read', 'pack'] });
    expect(real.getItem(KEY)).toBe(NEWER);
    expect(Object.keys(real)).toEqual([KEY]);
    expect(notices).toEqual([{ kind: 'newer', key: KEY }]);
  });

  test('does not keep other things from being saved', async () => {
    const real = fakeStorage({ [KEY]: NEWER });
    const { saved } = await openPage(() => real);

    saved('checklist:bye', EMPTY, FORMAT).update(() => ({ done: ['read'] }));

    expect(real.getItem('final-say:checklist:bye')).toBe(text('read'));
  });

  test('stays as it is when it arrives from another tab in the middle of work', async () => {
    const real = fakeStorage();
    const { store, add, window, notices } = await openPage(() => real);
    add('read');
    real.setItem(KEY, NEWER);
    tellOfOtherTab(window, KEY, NEWER);
    add('pack');

    expect(store.get()).toEqual({ done: ['read', 'pack'] });
    expect(real.getItem(KEY)).toBe(NEWER);
    expect(notices).toEqual([{ kind: 'newer', key: KEY }]);
  });
});

describe('where nothing more can be saved', () => {
  test('a full storage does not stop the work, and the learner is told once', async () => {
    const real = fakeStorage({}, { room: KEY.length + text('read').length });
    const { store, add, notices } = await openPage(() => real);
    const seen: Facts[] = [];
    store.listen((facts) => seen.push(facts));

    add('read');
    add('pack');
    add('sleep');

    expect(store.get()).toEqual({ done: ['read', 'pack', 'sleep'] });
    expect(seen).toHaveLength(3);
    expect(real.getItem(KEY)).toBe(text('read'));
    expect(notices).toEqual([{ kind: 'full' }]);
  });

  test('work is saved again once there is room', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { add } = await openPage(() => real);
    add('read');

    manners.room = Infinity;
    add('pack');

    expect(real.getItem(KEY)).toBe(text('read', 'pack'));
  });

  test('a blocked storage does not stop the work, and the learner is told once', async () => {
    const { store, add, notices } = await openPage(blocked);

    add('read');
    add('pack');

    expect(store.get()).toEqual({ done: ['read', 'pack'] });
    expect(notices).toEqual([{ kind: 'blocked' }]);
  });
});

describe('two tabs', () => {
  test('what is done in one is seen in the other', async () => {
    const real = fakeStorage();
    const { store, window } = await openPage(() => real);
    real.setItem(KEY, text('read'));
    tellOfOtherTab(window, KEY, text('read'));

    expect(store.get()).toEqual({ done: ['read'] });
  });

  test('erasing in one empties the other', async () => {
    const real = fakeStorage({ [KEY]: text('read') });
    const { store, window } = await openPage(() => real);
    real.removeItem(KEY);
    tellOfOtherTab(window, KEY, null);

    expect(store.get()).toEqual(EMPTY);
  });

  test('the whole storage emptied in one empties the other', async () => {
    const real = fakeStorage({ [KEY]: text('read') });
    const { store, window } = await openPage(() => real);
    real.removeItem(KEY);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));

    expect(store.get()).toEqual(EMPTY);
  });

  test('starting over in one is starting over in the other, with what was in memory only', async () => {
    const real = fakeStorage({}, { room: 0 });
    const { store, add, window } = await openPage(() => real);
    add('read');
    tellOfOtherTab(window, 'final-say:start-over', 'now');

    expect(store.get()).toEqual(EMPTY);
  });

  test('what could not be written is added to what another tab could write', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { store, add, window } = await openPage(() => real);
    add('read');
    manners.room = Infinity;
    real.setItem(KEY, text('pack'));
    tellOfOtherTab(window, KEY, text('pack'));

    expect(store.get().done.sort()).toEqual(['pack', 'read']);
    expect(real.getItem(KEY)).toContain('read');
  });

  test('a change begins with what another tab has just written, and with what could not be written', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { store, add } = await openPage(() => real);
    add('read');
    manners.room = Infinity;
    real.setItem(KEY, text('pack'));
    add('sleep');

    expect(store.get().done.sort()).toEqual(['pack', 'read', 'sleep']);
  });

  test('a change begins with what another tab has just written', async () => {
    const real = fakeStorage();
    const { add } = await openPage(() => real);
    add('read');
    real.setItem(KEY, text('read', 'pack'));
    add('sleep');

    expect(real.getItem(KEY)).toBe(text('read', 'pack', 'sleep'));
  });

  test('coming back to a page that the browser kept shows what was done meanwhile', async () => {
    const real = fakeStorage();
    const { store, window } = await openPage(() => real);
    real.setItem(KEY, text('read'));
    window.dispatchEvent(new Event('pageshow'));

    expect(store.get()).toEqual({ done: ['read'] });
  });

  test('coming back to a page that the browser kept does not lose what could not be written', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { store, add, window } = await openPage(() => real);
    add('read');
    manners.room = Infinity;
    real.setItem(KEY, text('pack'));
    window.dispatchEvent(new Event('pageshow'));

    expect(store.get().done.sort()).toEqual(['pack', 'read']);
    expect(real.getItem(KEY)).toContain('read');
  });
});
