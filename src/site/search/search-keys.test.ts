import { expect, test } from 'vitest';
import { isSearchKey } from './search-keys.ts';

const pressed = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  ...more,
});

test('the search opens with Ctrl+K and ⌘K, with capitals locked, too', () => {
  expect(isSearchKey(pressed('k', { ctrlKey: true }), false)).toBe(true);
  expect(isSearchKey(pressed('K', { metaKey: true }), false)).toBe(true);
});

test('it opens with / only where that is switched on', () => {
  expect(isSearchKey(pressed('/'), true)).toBe(true);
  expect(isSearchKey(pressed('/'), false)).toBe(false);
});

test('other keys, and keys that mean something else, are left alone', () => {
  expect(isSearchKey(pressed('k'), true)).toBe(false);
  expect(isSearchKey(pressed('/', { ctrlKey: true }), true)).toBe(false);
  expect(isSearchKey(pressed('k', { ctrlKey: true, altKey: true }), true)).toBe(false);
  expect(isSearchKey(pressed('/', { defaultPrevented: true }), true)).toBe(false);
});
