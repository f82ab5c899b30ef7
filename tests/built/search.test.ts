import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/course/content-files.ts';
import { wholeCourse } from '../../src/course/whole-course.ts';
import { readContent } from '../../src/course/read-content.ts';
import { OTHER_PAGES } from '../../src/site/a-to-z/pages.ts';
import type { Turn } from '../../src/role-play/schema.ts';
import { builtPages, DIST } from './site.ts';

interface Fragment {
  url: string;
  content: string;
  anchors: { element: string; id: string }[];
}

const INDEX = join(DIST, 'pagefind');
const files = readContentFiles(join(DIST, '..', 'content'));
const course = wholeCourse(files);
const situations = readContent(files).content.disclosures?.data ?? [];

/** All that the search can show, and so all that it looks through. */
const fragments = globSync('fragment/*', { cwd: INDEX }).map((name): Fragment => {
  const text = gunzipSync(readFileSync(join(INDEX, name))).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
});

const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Where any of these texts can be found. Very short ones may be said anywhere. */
function found(texts: readonly string[], in_: readonly Fragment[] = fragments): string[] {
  const long = texts.map(words).filter((text) => text.split(' ').length >= 6);
  expect(long.length).toBeGreaterThan(20);
  return in_.flatMap(({ url, content }) => {
    const all = words(content);
    return long.filter((text) => all.includes(text)).map((text) => `${url}: ${text}`);
  });
}

test('everything that a learner can do is found', () => {
  const urls = fragments.map(({ url }) => url);
  const things = [...course.things, ...course.worksheets];
  expect(things.filter(({ path }) => !urls.includes(path))).toEqual([]);
});

test('no answer of a quiz is given away', () => {
  const answers = course.parts.quizzes
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.kind === 'say-it-yourself'
        ? [question.model, ...question.points.flatMap(({ text, feedback }) => [text, feedback])]
        : question.choices.map(({ feedback }) => feedback),
    );
  // Here and there a lesson teaches what a choice of its quiz is then told, in the same words.
  const taught = words(
    [...files].map(([name, text]) => (name.startsWith('lessons/') ? text : '')).join(' '),
  );
  expect(found(answers).filter((hit) => !taught.includes(hit.split(': ')[1] ?? ''))).toEqual([]);
});

test('a quiz is found by its questions, and not by its choices', () => {
  const quizzes = fragments.filter(({ url }) => url.startsWith('/quizzes/'));
  const choices = course.parts.quizzes
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'say-it-yourself' ? [] : question.choices));
  expect(
    found(
      choices.map(({ text }) => text),
      quizzes,
    ),
  ).toEqual([]);
});

test('no later turn, reply, note or ending of a scene is given away, nor what they may ask about you', () => {
  const said = (turns: readonly Pick<Turn, 'says' | 'replies'>[]) =>
    turns.flatMap(({ says }) => says.map(({ text }) => text));
  const replied = (turns: readonly Pick<Turn, 'says' | 'replies'>[]) =>
    turns.flatMap(({ replies }) => replies.flatMap(({ text, coach }) => [text, coach]));
  const later = course.parts.scenes.flatMap(({ start, turns, endings }) => [
    ...said(turns.filter(({ id }) => id !== start.turn)),
    ...replied(turns),
    ...endings.map(({ tells }) => tells),
  ]);
  const asked = situations.flatMap(({ turns }) => [...said(turns), ...replied(turns)]);
  expect(found(later)).toEqual([]);
  expect(found(asked)).toEqual([]);
});

test('no answer to a question within a lesson is given away', () => {
  const pages = builtPages.filter(({ name }) => /^lessons\/.+\/index\.html$/.test(name));
  const answers = pages.flatMap(({ html }) =>
    [...html.matchAll(/<details class="ask-choice"[\s\S]*?<\/b>([\s\S]*?)<\/p>/g)].map(
      ([, answer = '']) => answer.replace(/<[^>]*>|&#?\w+;/g, ' '),
    ),
  );
  expect(found(answers)).toEqual([]);
});

test('what is found on a page has its place there', () => {
  const places = fragments.flatMap(({ url, anchors }) =>
    anchors.filter(({ element }) => /^h[1-6]$/.test(element)).map(({ id }) => ({ url, id })),
  );
  expect(places.length).toBeGreaterThan(100);
  const lost = places.filter(({ url, id }) => {
    const page = builtPages.find(({ name }) => `/${name.replace(/index\.html$/, '')}` === url);
    return !page?.html.includes(` id="${id}"`);
  });
  expect(lost).toEqual([]);
});

test('nothing that the search does not need is in the site, such as Pagefind’s own search boxes', () => {
  const names = globSync('*', { cwd: INDEX });
  expect(names).toContain('pagefind.js');
  expect(names.filter((name) => /ui|highlight|unknown|\.css$/.test(name))).toEqual([]);
});

test('A to Z calls every page by its own name', () => {
  const wrong = OTHER_PAGES.filter(({ title, path }) => {
    const page = builtPages.find(({ name }) => `/${name.replace(/index\.html$/, '')}` === path);
    return !page?.html.includes(`<title>${title} · `);
  });
  expect(wrong).toEqual([]);
});
