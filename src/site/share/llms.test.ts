import { expect, test } from 'vitest';
import { miniCourse } from '../../../tests/unit/mini-course.ts';
import { llmsText } from './llms.ts';

const text = llmsText(miniCourse(), (path) => `https://example.org${path}`);

test('it begins with the title and what the course is, and then has only headings and lists', () => {
  expect(text).toMatch(/^# Mini\n\n> A tiny course\.\n\n/);
  const [, ...sections] = text.split('\n\n## ');
  for (const section of sections) {
    expect(section.trimEnd()).toMatch(/^[^\n]+\n\n(- \[[^\]\n]+\]\(https:[^)\s]+\): [^\n]+\n?)+$/);
  }
});

test('it has every lesson and exercise, and leaves out headings without any', () => {
  for (const { title, path } of miniCourse().things) {
    expect(text).toContain(`[${title}](https://example.org${path})`);
  }
  expect(text).not.toMatch(/## [^\n]+\n\n(##|$)/);
});
