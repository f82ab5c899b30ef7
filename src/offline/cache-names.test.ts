import { expect, test } from 'vitest';
import { cacheNames } from './cache-names.ts';

const all = (scope: string) => {
  const { kept, read, notes } = cacheNames(scope);
  return [kept('1'), read, notes];
};

test('all caches of one course begin alike', () => {
  const { prefix } = cacheNames('/course/');
  for (const name of all('/course/')) expect(name.startsWith(prefix)).toBe(true);
  expect(new Set(all('/course/')).size).toBe(3);
});

test.each([
  ['/', '/course/'],
  ['/course/', '/'],
  ['/course/', '/course/two/'],
  ['/course/two/', '/course/'],
])('what belongs to the course in %s is not taken for that in %s', (own, other) => {
  const { prefix } = cacheNames(own);
  for (const name of all(other)) expect(name.startsWith(prefix)).toBe(false);
});
