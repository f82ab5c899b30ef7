import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { Course } from '../../src/course/course.ts';
import { partsOf } from '../../src/course/whole-course.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/mini-course', import.meta.url));

/** @returns the whole course in miniature, for tests of what shows a course */
export function miniCourse(): Course {
  const { content } = checkContent(readContentFiles(FOLDER), { minTurns: 3, smallLessons: true });
  return new Course(partsOf(content));
}
