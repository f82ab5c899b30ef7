import { describe, expect, test } from 'vitest';
import {
  blocked,
  fakeStorage,
  freshPage,
  type StorageManners,
} from '../../tests/unit/fake-browser.ts';

const KEY = 'final-say:quiz:hello';

/** A safe storage over a given one, on a page of its own. */
async function safe(open: () => Storage) {
  const { notices } = freshPage(open);
  const { SafeStorage } = await import('./safe-storage.ts');
  return { storage: new SafeStorage(open), notices };
}

describe('where there is room', () => {
  test('what is saved is in the real storage, and comes back', async () => {
    const real = fakeStorage();
    const { storage, notices } = await safe(() => real);

    expect(storage.set(KEY, 'one')).toBe(true);

    expect(real.getItem(KEY)).toBe('one');
    expect(storage.get(KEY)).toBe('one');
    expect(notices).toEqual([]);
  });

  test('what is taken away is gone', async () => {
    const real = fakeStorage({ [KEY]: 'one' });
    const { storage } = await safe(() => real);

    storage.delete(KEY);

    expect(real.getItem(KEY)).toBeNull();
    expect(storage.get(KEY)).toBeUndefined();
  });

  test('what another tab saves is seen', async () => {
    const real = fakeStorage();
    const { storage } = await safe(() => real);
    storage.set(KEY, 'mine');

    real.setItem(KEY, 'theirs');

    expect(storage.get(KEY)).toBe('theirs');
  });
});

describe('where storage is full', () => {
  test('work goes on in memory, what was saved before stays, and the learner is told', async () => {
    const real = fakeStorage({ [KEY]: 'old' }, { room: KEY.length + 3 });
    const { storage, notices } = await safe(() => real);

    expect(storage.set(KEY, 'a longer text')).toBe(false);

    expect(storage.get(KEY)).toBe('a longer text');
    expect(real.getItem(KEY)).toBe('old');
    expect(notices).toEqual([{ kind: 'full' }]);
  });

  test('the next save reaches the real storage once there is room', async () => {
    const manners: StorageManners = { room: 0, refuses: false };
    const real = fakeStorage({}, manners);
    const { storage } = await safe(() => real);
    storage.set(KEY, 'one');

    manners.room = Infinity;

    expect(storage.set(KEY, 'two')).toBe(true);
    expect(real.getItem(KEY)).toBe('two');
    expect(storage.get(KEY)).toBe('two');
  });

  test('taking something away works, also from memory', async () => {
    const { storage } = await safe(() => fakeStorage({}, { room: 0 }));
    storage.set(KEY, 'one');

    storage.delete(KEY);

    expect(storage.get(KEY)).toBeUndefined();
  });

  test('Firefox’s own name for a full storage is understood', async () => {
    const full = fakeStorage();
    full.setItem = () => {
      throw new DOMException('No room.', 'NS_ERROR_DOM_QUOTA_REACHED');
    };
    const { storage, notices } = await safe(() => full);

    storage.set(KEY, 'one');

    expect(notices).toEqual([{ kind: 'full' }]);
  });
});

describe('where storage is blocked', () => {
  test('work goes on in memory when even looking at storage is refused', async () => {
    const { storage, notices } = await safe(blocked);

    expect(storage.get(KEY)).toBeUndefined();
    expect(storage.set(KEY, 'one')).toBe(false);

    expect(storage.get(KEY)).toBe('one');
    expect(storage.keys()).toEqual([KEY]);
    expect(notices).toEqual([{ kind: 'blocked' }]);
  });

  test('looking alone tells nobody anything', async () => {
    const { storage, notices } = await safe(blocked);

    storage.get(KEY);
    storage.delete(KEY);
    storage.keys();

    expect(notices).toEqual([]);
  });

  test('what is there can be read when only writing is refused', async () => {
    const { storage, notices } = await safe(() => fakeStorage({ [KEY]: 'old' }, { refuses: true }));

    expect(storage.get(KEY)).toBe('old');
    expect(storage.set(KEY, 'new')).toBe(false);
    expect(storage.get(KEY)).toBe('new');
    expect(notices).toEqual([{ kind: 'blocked' }]);
  });

  test('reading that throws is as good as nothing there', async () => {
    const broken = fakeStorage();
    broken.getItem = blocked as unknown as Storage['getItem'];
    const { storage } = await safe(() => broken);

    expect(storage.get(KEY)).toBeUndefined();
  });
});

describe('a key that is protected', () => {
  test('keeps its text in the real storage, while work goes on in memory', async () => {
    const real = fakeStorage({ [KEY]: 'from a newer version' });
    const { storage, notices } = await safe(() => real);
    storage.protect(KEY);

    expect(storage.set(KEY, 'mine')).toBe(false);
    expect(storage.get(KEY)).toBe('mine');
    expect(storage.stored(KEY)).toBe('from a newer version');
    expect(storage.isOnlyHere(KEY)).toBe(true);
    expect(notices).toEqual([]);
  });

  test('can be let go: memory is empty, and the next save is written', async () => {
    const real = fakeStorage({ [KEY]: 'from a newer version' });
    const { storage } = await safe(() => real);
    storage.protect(KEY);
    storage.set(KEY, 'mine');
    storage.forget(KEY);

    expect(storage.get(KEY)).toBe('from a newer version');
    expect(storage.set(KEY, 'mine again')).toBe(true);
  });

  test('is really taken away when it is erased', async () => {
    const real = fakeStorage({ [KEY]: 'from a newer version' });
    const { storage } = await safe(() => real);
    storage.protect(KEY);
    storage.set(KEY, 'mine');
    storage.delete(KEY);

    expect(storage.get(KEY)).toBeUndefined();
    expect(real.getItem(KEY)).toBeNull();
  });

  test('leaves the other keys alone', async () => {
    const real = fakeStorage();
    const { storage } = await safe(() => real);
    storage.protect(KEY);

    expect(storage.set('final-say:quiz:bye', 'one')).toBe(true);
  });
});

describe('the list of keys', () => {
  test('holds ours, saved or in memory, and no other website’s', async () => {
    const manners: StorageManners = { room: Infinity, refuses: false };
    const real = fakeStorage({ 'other-site': 'x', 'final-say-too': 'x', [KEY]: 'x' }, manners);
    const { storage } = await safe(() => real);
    storage.set('final-say:lesson:hello', 'saved');
    manners.refuses = true;
    storage.set('final-say:lesson:bye', 'in memory');

    expect(storage.keys().sort()).toEqual(['final-say:lesson:bye', 'final-say:lesson:hello', KEY]);
  });

  test('leaves out what was taken away', async () => {
    const { storage } = await safe(() => fakeStorage({ [KEY]: 'one' }));
    storage.delete(KEY);

    expect(storage.keys()).toEqual([]);
  });
});
