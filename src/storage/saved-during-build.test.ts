import * as v from 'valibot';
import { expect, test } from 'vitest';
import { saved, storage } from './saved.ts';

// Apart from the other tests of saved.ts: here there is no window, as when Astro renders a page.

test('during the build everything is empty, nothing is kept, and nothing breaks', () => {
  const empty: string[] = [];
  const { store } = saved('checklist:hello', empty, {
    schema: v.array(v.string()),
    migrations: [],
    merge: (one) => one,
  });

  expect(typeof window).toBe('undefined');
  expect(store.get()).toBe(empty);
  expect(storage.keys()).toEqual([]);
});
