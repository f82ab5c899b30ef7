import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { added, goneFrom, savedIds } from '../../scripts/saved-ids.ts';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { withoutDrafts } from '../../src/course/drafts.ts';
import { formatProblems } from '../../src/course/problems.ts';
import published from '../fixtures/published-ids.json' with { type: 'json' };

const FILES = readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
const { content, problems } = checkContent(FILES);
const NOW = savedIds(withoutDrafts(content));

test('the course has no mistake in it', () => {
  expect(problems, formatProblems(problems)).toEqual([]);
});

test('there is a course to check', () => {
  expect(content.course).toBeDefined();
  expect(content.entries.lessons.size).toBeGreaterThan(0);
  expect(content.entries.quizzes.size).toBeGreaterThan(0);
  expect(content.entries['role-plays'].size).toBeGreaterThan(0);
});

describe('what learners have saved still fits', () => {
  test.each(Object.keys(published))('all published ids of %s are there', (kind) => {
    const was = published[kind as keyof typeof published];

    expect(
      goneFrom(NOW[kind] ?? {}, was),
      'ids are for ever: don’t rename or remove them. What learners have saved on their devices names them.',
    ).toEqual([]);
  });

  test('all ids of today are published', () => {
    expect(
      added(published, NOW),
      'Run “npm run publish-ids” when something new is published, and look at what it adds.',
    ).toEqual(published);
  });
});

describe('an id that is gone', () => {
  const was = { quizzes: { hello: { one: ['a', 'b'], two: ['c'] }, bye: { three: [] } } };

  test('is named with its place, however deep', () => {
    const now = { quizzes: { hello: { one: ['b', 'd'] } } };

    expect(goneFrom(now, was)).toEqual([
      'quizzes › hello › one › a',
      'quizzes › hello › two',
      'quizzes › bye',
    ]);
    expect(goneFrom(was, was)).toEqual([]);
  });

  test('stays published when new ones are added', () => {
    expect(added(was, { quizzes: { hello: { one: ['d', 'b'] } } })).toEqual({
      quizzes: { hello: { one: ['a', 'b', 'd'], two: ['c'] }, bye: { three: [] } },
    });
  });
});
