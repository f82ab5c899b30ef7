import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generateCourse } from '../../scripts/bench/generate-course.ts';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { formatProblems } from '../../src/course/problems.ts';

const FILES = readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
const lessonsOf = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => path.startsWith('lessons/'));

test('a generated course has the lessons that were asked for, and no mistake in it', () => {
  const files = generateCourse(FILES, 24);
  const { content, problems } = checkContent(files);

  expect(problems, formatProblems(problems)).toEqual([]);
  expect(content.entries.lessons.size).toBe(24);
  expect(content.entries.quizzes.size).toBe(24);
  const read = content.course!.data.parts.flatMap(({ lessons }) => lessons);
  expect(read.toSorted()).toEqual([...content.entries.lessons.keys()].toSorted());
});

test('a copy is told from what it was made of, and has a quiz of its own', () => {
  const [first = ''] = lessonsOf(FILES);
  const { content } = checkContent(generateCourse(FILES, lessonsOf(FILES).length * 2));
  const id = first.replace(/^lessons\/|\.mdx$/g, '');
  const original = content.entries.lessons.get(id)!;
  const copy = content.entries.lessons.get(`${id}-2`)!;

  expect(copy.body).toBe(original.body);
  expect(copy.data.title).toBe(`${original.data.title} (2)`);
  expect(copy.data.quiz).toBe(`${original.data.quiz}-2`);
});

test('a course that has as many lessons already stays as it is', () => {
  expect(lessonsOf(generateCourse(FILES, 1))).toEqual(lessonsOf(FILES));
});
