import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContentFiles } from './content-files.ts';
import { Course } from './course.ts';
import { readContent } from './read-content.ts';
import { partsOf } from './whole-course.ts';

const FILES = readContentFiles(
  fileURLToPath(new URL('../../tests/fixtures/mini-course', import.meta.url)),
);
const { content } = readContent(FILES);
const course = new Course(partsOf(content));

test('lessons stand in reading order, and know their neighbours and their part', () => {
  const order = content.course!.data.parts.flatMap(({ lessons }) => lessons);
  const [first = '', second = ''] = order;
  const last = order.at(-1)!;

  expect(course.lessons.map(({ id }) => id)).toEqual(order);
  expect(course.neighbours(first)).toEqual({ previous: undefined, next: course.lesson(second) });
  expect(course.neighbours(last).next).toBeUndefined();
  expect(course.partOf(last).lessons).toContain(last);
});

test('whatever can be done is found by its kind and id, and in its cells', () => {
  for (const thing of course.things) {
    expect(course.thing(thing.kind, thing.id)).toBe(thing);
    for (const cell of thing.cells) expect(course.cell(cell).things).toContain(thing);
  }
  expect(new Set(course.things.map(({ kind }) => kind)).size).toBe(5);
});

test('what is not there is named', () => {
  expect(() => course.lesson('nowhere')).toThrow('There is no lesson “nowhere”.');
  expect(() => course.thing('quiz', 'nowhere')).toThrow('There is no quiz “nowhere”.');
  expect(() => course.partOf('nowhere')).toThrow('The lesson “nowhere” is in no part.');
});
