import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from './content-files.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'final-say-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

test('every file is read, with its folders, in the order of names', () => {
  write('quizzes/hello.yaml', 'title: Hello');
  write('course.yaml', 'title: “Course”');
  write('lessons/deep/er.mdx', '');

  expect([...readContentFiles(directory)]).toEqual([
    ['course.yaml', 'title: “Course”'],
    ['lessons/deep/er.mdx', ''],
    ['quizzes/hello.yaml', 'title: Hello'],
  ]);
});

test('the guide for authors and the hidden files of editors are no content', () => {
  write('README.md', '# How to write');
  write('quizzes/README.md', '# How to write a quiz');
  write('.DS_Store', 'x');
  write('quizzes/.hello.yaml.swp', 'x');

  expect(readContentFiles(directory).size).toBe(0);
});
