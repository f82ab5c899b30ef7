import { expect, test } from 'vitest';
import { isNear as isNearTo } from './near.ts';

const meta = { title: 'Its title', noun: 'Role-play' };
const isNear = (query: string, excerpt: string) => isNearTo(query, { excerpt, meta });

test('another form of the word is near', () => {
  expect(isNear('weaknesses', 'say that your <mark>weakness</mark> is work')).toBe(true);
  expect(isNear('salery', 'who asks for a <mark>salary</mark>')).toBe(true);
  expect(isNear('“Stories”', '<mark>Story</mark> bank')).toBe(true);
});

test('a word that only begins with the same letter is not', () => {
  expect(isNear('xyzzy', 'Zhao, <mark>X.,</mark> and others')).toBe(false);
  expect(isNear('wage', 'you <mark>wait</mark> by the door')).toBe(false);
});

test('short words are near as they are', () => {
  expect(isNear('no', 'after a <mark>no,</mark> ask')).toBe(true);
  expect(isNear('cv', 'your <mark>CV</mark>')).toBe(true);
});

test('accents may be left out, or written where there are none', () => {
  expect(isNear('resume', 'walk me through your <mark>résumé</mark>')).toBe(true);
  expect(isNear('café', 'in the <mark>cafe</mark>')).toBe(true);
});

test('of several words, one that was found is enough', () => {
  expect(isNear('crane xyzzy', 'the <mark>crane</mark> job')).toBe(true);
});

test('a name of its kind, or another word for it, is enough', () => {
  const best = { excerpt: 'nothing is marked', meta: { ...meta, also: 'roleplay, fired' } };
  expect(isNearTo('role play', best)).toBe(true);
  expect(isNearTo('fired', best)).toBe(true);
  expect(isNearTo('xyzzy', best)).toBe(false);
});
