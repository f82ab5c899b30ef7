import { describe, expect, test } from 'vitest';
import { miniCourse } from '../../../../tests/unit/mini-course.ts';
import { CELL_IDS } from '../../../course/map.ts';
import { picturePath } from '../addresses.ts';
import { colour } from './colours.ts';
import { noted, withoutNote, type Picture } from './note.ts';
import { pictureOf } from './picture-of.ts';

const COURSE = miniCourse();
const PAGE = { title: 'A title', description: 'A line.', crumbs: undefined };

describe('the picture of', () => {
  test('a thing names its kind and time, and fills its squares', () => {
    expect(pictureOf(COURSE, { ...PAGE, path: '/checklists/tiny-list/' })).toEqual({
      brand: 'Mini',
      kind: 'Checklist · 1 minute',
      title: 'Tiny list',
      text: 'A line.',
      cells: ['offer-pre-interview', 'impression-pre-interview'],
      objective: 'offer',
      alt: 'Checklist · 1 minute: Tiny list',
    });
  });

  test('a thing in one column of the map has the colour of that column', () => {
    const path = '/worksheets/tiny-sheet/';
    const [cell = ''] = COURSE.worksheets.find((sheet) => sheet.path === path)!.cells;

    expect(cell.startsWith(pictureOf(COURSE, { ...PAGE, path }).objective)).toBe(true);
  });

  test('a sheet below a scene has the title of the sheet and the squares of the scene', () => {
    const scene = COURSE.thing('role-play', 'tiny-scene');
    const sheet = pictureOf(COURSE, { ...PAGE, path: `${scene.path}text/` });

    expect(sheet).toMatchObject({ title: 'A title', cells: scene.cells });
  });

  test('another page stands for the whole map, and names the page above it', () => {
    const crumbs = [{ name: 'About this course' }];

    expect(pictureOf(COURSE, { ...PAGE, path: '/about/privacy/', crumbs })).toMatchObject({
      kind: 'About this course',
      title: 'A title',
      cells: CELL_IDS,
    });
  });

  test('the home page begins with what the course is, as its name stands there anyway', () => {
    const description = 'A tiny course. It has two lessons.';

    expect(
      pictureOf(COURSE, { path: '/', title: 'Mini', description, crumbs: undefined }),
    ).toMatchObject({
      title: 'A tiny course.',
      text: 'It has two lessons.',
      alt: 'A tiny course.',
    });
  });

  test('the home page keeps a description of one sentence whole', () => {
    const description = 'A tiny course.';

    expect(
      pictureOf(COURSE, { path: '/', title: 'Mini', description, crumbs: undefined }),
    ).toMatchObject({ title: 'Mini', text: 'A tiny course.' });
  });
});

describe('the note of what to draw', () => {
  const picture: Picture = {
    brand: 'Mini',
    kind: 'Lesson',
    title: `“Quotes”, 'single', "double" & <tags> $1`,
    text: '100 % – naïve 🥐',
    cells: ['offer-pre-interview'],
    objective: 'offer',
  };
  const page = (attributes: string) =>
    `<head><meta property="og:image" content="https://example.org/a/og/lessons/x.png"${attributes}></head>`;

  test('comes back as it was, and leaves the page', () => {
    expect(withoutNote(page(` data-picture="${noted(picture)}"`))).toEqual({
      html: page(''),
      name: 'og/lessons/x.png',
      picture,
    });
  });

  test('needs no escaping in an attribute', () => {
    expect(noted(picture)).not.toMatch(/["'<>&]/);
  });

  test('is not in a page that has none', () => {
    expect(withoutNote(page(''))).toBeUndefined();
  });
});

test('every page has a file of its own', () => {
  expect(['/', '/lessons/', '/lessons/hello/'].map(picturePath)).toEqual([
    '/og/index.png',
    '/og/lessons.png',
    '/og/lessons/hello.png',
  ]);
});

test('colours are those of the site in the light', () => {
  expect(colour('paper')).toBe('#fbf8f2');
  expect(() => colour('papper')).toThrow('styles/tokens.css has no colour “--papper”');
});
