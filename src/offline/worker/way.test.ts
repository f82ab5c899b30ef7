import { describe, expect, test } from 'vitest';
import { keyOf, wayOf, type Asked } from './way.ts';

const SCOPE = 'https://example.org/course/';

const ask = (path: string, changes: Partial<Asked> = {}) =>
  wayOf(
    {
      method: 'GET',
      url: SCOPE + path,
      mode: 'cors',
      cache: 'default',
      isRange: false,
      ...changes,
    },
    SCOPE,
  );

describe('how a request is answered', () => {
  test('pages, files with names that change, and the rest', () => {
    expect(ask('', { mode: 'navigate' })).toBe('page');
    expect(ask('lessons/start-here/?for=x#y', { mode: 'navigate' })).toBe('page');
    expect(ask('_astro/quiz.abc.js')).toBe('asset');
    expect(ask('quizzes/start-here.0a1b2c3d.json')).toBe('asset');
    expect(ask('search.json')).toBe('data');
    expect(ask('pagefind/pagefind.js?ts=1')).toBe('data');
  });

  test.each([
    ['what is sent', 'a/', { method: 'POST' }],
    ['another site', '', { url: 'https://example.com/course/' }],
    ['another folder of the host', '', { url: 'https://example.org/other/' }],
    ['a part of a file', 'sound.mp3', { isRange: true }],
    ['the worker itself', 'sw.js', {}],
    ['the list of the newest files', 'offline-files.json?1', {}],
    ['what is forced to come anew', 'a/', { cache: 'reload' }],
  ])('%s is left alone', (_, path, changes) => {
    expect(ask(path, changes)).toBe('leave');
  });
});

test('what stands behind the address is no part of what is kept', () => {
  expect(keyOf(`${SCOPE}a/?for=1#b`)).toBe(`${SCOPE}a/`);
  expect(keyOf(`${SCOPE}a/#b?c`)).toBe(`${SCOPE}a/`);
  expect(keyOf(`${SCOPE}a/`)).toBe(`${SCOPE}a/`);
});
