import { expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';

const KEY = 'final-say:quiz:hello';
const FIRST = 'final-say:rescue:quiz:hello:1';
const SECOND = 'final-say:rescue:quiz:hello:2';

/** Puts texts aside, one after the other, on a page of its own. */
async function putAside(real: Storage, ...texts: string[]) {
  const { notices } = freshPage(() => real);
  const { SafeStorage } = await import('./safe-storage.ts');
  const rescue = await import('./rescue.ts');
  const storage = new SafeStorage(() => real);
  for (const text of texts) rescue.putAside(storage, KEY, text);
  return { storage, notices };
}

test('text that could not be read is kept under a name that the learner is told', async () => {
  const real = fakeStorage({ [KEY]: 'scrambled' });

  const { notices } = await putAside(real, 'scrambled');

  expect(real.getItem(FIRST)).toBe('scrambled');
  expect(notices).toEqual([{ kind: 'unreadable', key: KEY, rescueKey: FIRST }]);
});

test('a second, different text does not take the place of the first', async () => {
  const real = fakeStorage();

  const { notices } = await putAside(real, 'scrambled', 'scrambled again');

  expect(real.getItem(FIRST)).toBe('scrambled');
  expect(real.getItem(SECOND)).toBe('scrambled again');
  expect(notices).toHaveLength(2);
});

test('the same text is kept once, on this page and on the next', async () => {
  const real = fakeStorage();
  await putAside(real, 'scrambled', 'scrambled');

  const { notices } = await putAside(real, 'scrambled');

  expect(Object.keys(real)).toEqual([FIRST]);
  expect(notices).toEqual([{ kind: 'unreadable', key: KEY, rescueKey: FIRST }]);
});

test('where there is no room for a copy, the text stays where it is, whatever is saved later', async () => {
  const text = 'a scrambled text that was long when it was whole';
  const real = fakeStorage({ [KEY]: text }, { room: KEY.length + text.length + 20 });

  const { storage, notices } = await putAside(real, text);
  storage.set(KEY, 'new');

  expect(real.getItem(KEY)).toBe(text);
  expect(storage.get(KEY)).toBe('new');
  expect(Object.keys(real)).toEqual([KEY]);
  expect(storage.keys()).toEqual([KEY]);
  expect(notices).toContainEqual({ kind: 'unreadable', key: KEY, rescueKey: undefined });
});
