import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../course/content-files.ts';
import { Course } from '../../course/course.ts';
import { wholeCourse } from '../../course/whole-course.ts';
import { indexPage } from './index-page.ts';
import { recordOf } from './records.ts';

const course = wholeCourse(
  readContentFiles(fileURLToPath(new URL('../../../tests/fixtures/mini-course', import.meta.url))),
);

const page = (path: string, main = '', head = '') => ({
  path,
  html: `<html><head><title>A page &amp; more · ${course.title}</title>${head}<meta name="description" content="What it is for."></head><body><main id="main">${main}</main></body></html>`,
});
const quiz = course.parts.quizzes[0]!;
const scene = course.parts.scenes[0]!;
const lesson = course.lessons[0]!;

describe('a quiz', () => {
  const { html, noun, cells } = recordOf(page(`/quizzes/${quiz.id}/`, 'All answers'), course)!;

  test('is found by each of its questions, which have an address', () => {
    expect(noun).toBe('Quiz');
    expect(cells).toEqual(quiz.cells);
    for (const { id, ask } of quiz.questions)
      expect(html).toContain(`<h2 id="question-${id}">${ask}</h2>`);
  });

  test('gives away no choice and no answer', () => {
    expect(html).not.toContain('All answers');
    for (const question of quiz.questions) {
      const answers = question.kind === 'say-it-yourself' ? question.points : question.choices;
      for (const { feedback } of answers) expect(html).not.toContain(feedback);
    }
  });
});

describe('a scene', () => {
  const { html } = recordOf(page(`/role-plays/${scene.id}/`, 'The end'), course)!;

  test('is found by where it is, whom one meets and what is said first', () => {
    const first = scene.turns.find(({ id }) => id === scene.start.turn)!;
    expect(html).toContain(scene.setting);
    expect(html).toContain(scene.cast[0]!.name);
    expect(html).toContain(first.says.find(({ when }) => !when)!.text);
  });

  test('is found by what one can play there, and not by what is then asked', () => {
    const situation = { id: 'gap', title: 'A gap in my work', you: 'You were away.' };
    const situations = [{ ...situation, turns: [...scene.turns], says: [] }];
    const parts = { ...course.parts, scenes: [{ ...scene, situations }] };
    const words = [{ id: 'gap', words: ['career break', 'ill'], pages: [], situations: ['gap'] }];
    const built = page(`/role-plays/${scene.id}/`);
    const { html: found } = recordOf(built, new Course(parts), words)!;
    expect(found).toContain('A gap in my work (career break, ill).');
    expect(found).not.toContain('You were away.');
  });

  test('is found by what people call a scene, and by other words for what is in it', () => {
    const path = `/role-plays/${scene.id}/`;
    const words = { id: 'bread', words: ['bakery', 'early shift'], pages: [path], situations: [] };
    const elsewhere = { ...words, words: ['salary'], pages: ['/lessons/hello/'] };
    const { also } = recordOf(page(path), course, [words, elsewhere])!;
    expect(also).toMatch(/roleplay.*, bakery, early shift$/);
    expect(also).not.toContain('salary');
  });

  test('gives away no reply, no later turn and no ending', () => {
    const first = scene.start.turn;
    const later = scene.turns.filter(({ id }) => id !== first).flatMap(({ says }) => says);
    const replies = scene.turns.flatMap((turn) => turn.replies);
    const kept = [...later, ...replies].map(({ text }) => text);
    expect(kept.length).toBeGreaterThan(3);
    for (const text of [...kept, ...scene.endings.map(({ tells }) => tells)])
      expect(html).not.toContain(text);
  });

  test.each(['text', 'notes', 'about-you'])('has its sheet “%s” left out', (sheet) => {
    expect(recordOf(page(`/role-plays/${scene.id}/${sheet}/`), course)).toBeUndefined();
  });
});

test('a lesson is found by its whole text', () => {
  const record = recordOf(page(`/lessons/${lesson.id}/`, '<p>Its text.</p>'), course)!;
  expect(record).toMatchObject({
    title: lesson.title,
    kind: 'lesson',
    path: `/lessons/${lesson.id}/`,
  });
  expect(record.html).toContain(lesson.summary);
  expect(record.html).toContain('<p>Its text.</p>');
});

test('a list of things is found by what it is for, not by the things in it', () => {
  const record = recordOf(page('/practice/', 'A quiz, a scene'), course)!;
  expect(record).toMatchObject({ title: 'A page & more', kind: 'page', cells: [], place: '' });
  expect(record.html).toBe('<p>What it is for.</p>');
});

test('sources are found by their text, each by its place on the page', () => {
  const main = '<ol><li id="E1" class="prose"> <h2>A finding</h2></li></ol>';
  const record = recordOf(page('/about/sources/before/', main), course)!;
  expect(record.kind).toBe('source');
  expect(record.html).toContain('<h2 id="E1">A finding</h2>');
  expect(recordOf(page('/about/sources/', main), course)!.html).not.toContain('A finding');
});

test('what search engines are told to leave alone is left alone here', () => {
  const noindex = '<meta name="robots" content="noindex">';
  expect(recordOf(page('/nowhere/', '', noindex), course)).toBeUndefined();
});

test('the index is told what can be narrowed by, once each, and what to show', () => {
  const html = indexPage({
    path: '/a/',
    title: 'Mine & yours',
    kind: 'checklist',
    noun: 'Checklist',
    also: 'to-do list',
    cells: ['offer-pre-interview', 'offer-face-to-face'],
    place: 'Get the offer: before, in the room',
    html: '<form><label>Tick me.</label></form>',
  });
  expect(
    [...html.matchAll(/filter="(\w+)">([^<]*)/g)].map(([, name, value]) => [name, value]),
  ).toEqual([
    ['kind', 'checklist'],
    ['objective', 'offer'],
    ['phase', 'pre-interview'],
    ['phase', 'face-to-face'],
  ]);
  expect(html).toContain('<i data-pagefind-meta="also">to-do list</i>');
  expect(html).toContain('<h1>Mine &amp; yours</h1>');
  expect(html).toContain('<span><span>Tick me.</span></span>');
});
