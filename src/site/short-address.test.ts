import { expect, test } from 'vitest';
import { shortAddress } from './short-address.ts';

test('an address on paper is as short as one can type it', () => {
  const site = new URL('https://example.org/');
  expect(shortAddress('/checklists/the-morning/', site)).toBe('example.org/checklists/the-morning');
  expect(shortAddress('/course/', site)).toBe('example.org/course');
  expect(shortAddress('/', site)).toBe('example.org');
});

test('and a path only, where nobody said where the site lives', () => {
  expect(shortAddress('/checklists/the-morning/', undefined)).toBe('checklists/the-morning');
  expect(shortAddress('/', undefined)).toBe('');
});
