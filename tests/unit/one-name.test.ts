/** What a fork changes stands in one place, or a test says where else. docs/make-it-yours.md tells of all. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PREFIX } from '../../src/storage/keys.ts';
import { COURSE_TITLE } from '../support/course.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

test('the course’s name stands on paper as in content/course.yaml', () => {
  expect(textOf('styles/print.css')).toContain(`content: '${COURSE_TITLE}';`);
});

test('no page or script has the course’s name written into it', () => {
  const files = globSync('**/*.{astro,ts,tsx,js}', { cwd: SRC });

  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => textOf(file).includes(COURSE_TITLE)),
    'Take it from the course: loadCourse() has its title.',
  ).toEqual([]);
});

test('the script before the first paint reads the theme where it is saved', () => {
  expect(textOf('site/before-paint.js')).toContain(`'${PREFIX}theme'`);
});
