/** What the search finds: a record for each page, made of what the build wrote and of the course itself. */
import { pathOf, type Course, type Thing, type Worksheet } from '../../course/course.ts';
import type { OtherWords } from '../../course/schema.ts';
import { questionAnchor } from '../../quiz/anchor.ts';
import { placeWords } from '../place-words.ts';
import { KIND_WORDS, OTHER_NOUNS, type SearchKind } from './kinds.ts';
import { otherWordsFor } from './other-words.ts';
import { escaped, mainOf, plain, withHeadingIds } from './page-html.ts';

/** Pages that are no thing of the course and have a text of their own; the list of all sources is a list. */
const IS_TEXT = /^\/about\/(?!sources\/$)/;

/** A page as it stands in `dist`. */
export interface BuiltPage {
  /** Its address, below the site's base. */
  path: string;
  html: string;
}

export interface SearchRecord {
  path: string;
  title: string;
  kind: SearchKind;
  /** What it is called: “Lesson”. */
  noun: string;
  /** Words by which it is found, too, though nobody reads them. */
  also: string;
  /** Cells of the map. */
  cells: readonly string[];
  /** Where on the map, in words; empty for what is not on it. */
  place: string;
  /** What is searched, below the title: HTML whose headings have the ids that they have on the page. */
  html: string;
}

/**
 * Answers are never given away: a quiz is searched by its questions, a scene by its setting and first lines, and both
 * are taken from the course, not from pages where the rest stands, too.
 * @param otherWords words for what the course calls otherwise
 * @returns the record of a page, or nothing for one that is not to be found
 */
export function recordOf(
  page: BuiltPage,
  course: Course,
  otherWords: readonly OtherWords[] = [],
): SearchRecord | undefined {
  const record = recordOfPage(page, course, otherWords);
  if (!record) return undefined;
  const also = [OTHER_NOUNS[record.kind], ...otherWordsFor(record.path, course, otherWords)];
  return { ...record, also: also.filter(Boolean).join(', ') };
}

type Described = Omit<SearchRecord, 'also'>;

function recordOfPage(
  page: BuiltPage,
  course: Course,
  otherWords: readonly OtherWords[],
): Described | undefined {
  if (/<meta name="robots" content="noindex/.test(page.html)) return undefined;
  const things = [...course.things, ...course.worksheets];
  const thing = things.find(({ path }) => path === page.path);
  if (thing) return recordOfThing(thing, page, course, otherWords);
  // A scene as a text, the coach's notes: parts of a thing, with all that is not to be told beforehand.
  if (things.some(({ path }) => page.path.startsWith(path))) return undefined;
  const isSource = page.path.startsWith('/about/sources/');
  const kind = isSource ? 'source' : 'page';
  return {
    path: page.path,
    title: plain(titleOf(page.html, course.title)),
    kind,
    noun: KIND_WORDS[kind],
    cells: [],
    place: '',
    // Other pages are lists of what has a record of its own, or tools: what they are for is enough.
    html: descriptionOf(page.html) + (IS_TEXT.test(page.path) ? textOf(page.html) : ''),
  };
}

function recordOfThing(
  thing: Thing | Worksheet,
  page: BuiltPage,
  course: Course,
  otherWords: readonly OtherWords[],
): Described {
  const { kind, id, title, summary, cells, path } = thing;
  return {
    path,
    title,
    kind,
    noun: KIND_WORDS[kind],
    cells,
    place: placeWords(cells, course.parts.course).whole,
    html: paragraph(summary) + contentOf(kind, id, page, course, otherWords),
  };
}

function contentOf(
  kind: SearchKind,
  id: string,
  page: BuiltPage,
  course: Course,
  otherWords: readonly OtherWords[],
): string {
  if (kind === 'quiz') return questionsOf(id, course);
  if (kind === 'role-play') return openingOf(id, course, otherWords);
  return textOf(page.html);
}

const questionsOf = (id: string, course: Course) =>
  course
    .quiz(id)
    .questions.map(
      ({ id: question, ask, setting = '' }) =>
        `<h2 id="${questionAnchor(question)}">${escaped(ask)}</h2>${paragraph(setting)}`,
    )
    .join('');

function openingOf(id: string, course: Course, otherWords: readonly OtherWords[]): string {
  const scene = course.parts.scenes.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`There is no scene at ${pathOf('role-play', id)}.`);
  const first = scene.turns.find((turn) => turn.id === scene.start.turn);
  // A line with a condition is not heard by everybody.
  const heard = first?.says.filter(({ when }) => when === undefined) ?? [];
  return [
    scene.setting,
    scene.aim,
    ...situationsOf(scene, otherWords),
    ...scene.cast.map(({ name, role }) => `${name}, ${role}`),
    ...heard.map(({ text }) => text),
  ]
    .map(paragraph)
    .join('');
}

/**
 * Whom a learner can play there, in the words of the list to choose from. That there is such a list is no secret. Other words
 * stand beside them, so that whoever looks for “sacked” sees why the scene was found.
 */
function situationsOf(
  { situations = [] }: Course['parts']['scenes'][number],
  otherWords: readonly OtherWords[],
): string[] {
  const told = situations.map(({ id, title }) => {
    const words = otherWords.filter((entry) => entry.situations.includes(id)).flatMap(wordsOf);
    return words.length > 0 ? `${title} (${words.join(', ')}).` : `${title}.`;
  });
  return told.length > 0 ? [`You can play it as you are: ${told.join(' ')}`] : [];
}

const wordsOf = ({ words }: OtherWords) => words;

const textOf = (html: string) => `<div class="of-page">${withHeadingIds(mainOf(html))}</div>`;

const titleOf = (html: string, course: string) =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(` · ${course}`, '');

const descriptionOf = (html: string) =>
  `<p>${/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''}</p>`;

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
