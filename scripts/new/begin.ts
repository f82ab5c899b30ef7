/** Begins a new file of content: what is written, and what it is wired up with. Pure: text in, text out. */
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import type { ContentFiles } from '../../src/course/content-files.ts';
import { idSchema } from '../../src/course/fields.ts';
import type { Kind } from '../../src/course/kinds.ts';
import { readContent } from '../../src/course/read-content.ts';
import type { Content } from '../../src/course/content.ts';

/** What can be begun, by the word that an author uses for it. */
export const BEGINNINGS = {
  lesson: { kind: 'lessons', starter: 'lesson.mdx', extension: 'mdx' },
  quiz: { kind: 'quizzes', starter: 'quiz.yaml', extension: 'yaml' },
  scene: { kind: 'role-plays', starter: 'scene.yaml', extension: 'yaml' },
  checklist: { kind: 'checklists', starter: 'checklist.yaml', extension: 'yaml' },
  worksheet: { kind: 'worksheets', starter: 'worksheet.yaml', extension: 'yaml' },
  'self-check': { kind: 'self-assessments', starter: 'self-check.yaml', extension: 'yaml' },
} as const satisfies Record<string, { kind: Kind; starter: string; extension: string }>;
export type Beginning = keyof typeof BEGINNINGS;

export interface Request {
  what: Beginning;
  /** The id of the new file. */
  id: string;
  /** The part of the course that a new lesson goes into; the last one if left out. */
  part?: string | undefined;
}

export type Begun =
  | { state: 'begun'; created: Map<string, string>; changed: Map<string, string> }
  /** Why nothing can be begun, in a sentence for its author. */
  | { state: 'refused'; why: string };

/**
 * @param files all content there is
 * @param starters the text of each starter, by file name
 * @returns the new files, and the old ones as they have to become; paths are below `content/`
 */
export function begin(
  files: ContentFiles,
  starters: ReadonlyMap<string, string>,
  { what, id, part }: Request,
): Begun {
  if (!idSchema.safeParse(id).success)
    return refused(
      `“${id}” cannot be a name here. Use lower-case letters, digits and single hyphens, as in “the-late-bus”. It becomes the page’s address.`,
    );
  // YAML reads “2026” as a number, “2026-11-25” as a day and “true” as neither.
  if (!/[a-z]/.test(id) || parse(id) !== id)
    return refused(`“${id}” would not be read as a name. Put a word to it, as in “about-${id}”.`);
  if (part !== undefined && what !== 'lesson')
    return refused(`Only a lesson goes into a part of the course; leave “${part}” out.`);
  const { content } = readContent(files);
  const fileOf = (beginning: Beginning) =>
    `${BEGINNINGS[beginning].kind}/${id}.${BEGINNINGS[beginning].extension}`;

  const wanted: Beginning[] = what === 'lesson' ? ['lesson', 'quiz'] : [what];
  let lesson = firstLesson(content);
  if (what === 'lesson') lesson = id;
  if (what === 'quiz') {
    const its = lessonFor(content, id);
    if (its === undefined) wanted.unshift('lesson');
    else if (its.quiz !== id)
      return refused(
        `The lesson “${its.id}” has a quiz: content/quizzes/${its.quiz}.yaml. A lesson has one.`,
      );
    lesson = its?.id ?? id;
  }
  const there = wanted.map(fileOf).find((file) => files.has(file));
  if (there !== undefined)
    return refused(`content/${there} is there already. Nothing was changed.`);
  if (lesson === undefined)
    return refused(
      'A scene names a lesson to read afterwards, and there is none. Begin one first.',
    );

  const changed = new Map<string, string>();
  if (wanted.includes('lesson')) {
    const listed = listLesson(files.get('course.yaml') ?? '', id, part);
    if ('why' in listed) return refused(listed.why);
    changed.set('course.yaml', listed.text);
  }
  const created = new Map(
    wanted.map((beginning) => [
      fileOf(beginning),
      fill(starters.get(BEGINNINGS[beginning].starter) ?? '', { id, lesson }),
    ]),
  );
  return { state: 'begun', created, changed };
}

const refused = (why: string): Begun => ({ state: 'refused', why });

/** The lesson that a quiz of this name belongs to: the one that names it, else the one of the same name. */
function lessonFor({ entries }: Content, quiz: string): { id: string; quiz: string } | undefined {
  const lessons = [...entries.lessons.values()].map(({ id, data }) => ({ id, quiz: data.quiz }));
  return lessons.find((lesson) => lesson.quiz === quiz) ?? lessons.find(({ id }) => id === quiz);
}

const firstLesson = ({ course }: Content): string | undefined =>
  course?.data.parts.flatMap(({ lessons }) => lessons)[0];

function fill(starter: string, { id, lesson }: { id: string; lesson: string }): string {
  return starter
    .replaceAll('__TITLE__', titleOf(id))
    .replaceAll('__LESSON__', lesson)
    .replaceAll('__ID__', id);
}

/** “the-late-bus” → “The late bus”. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @returns course.yaml with a lesson more in a part, its comments and all else as they were; or why not */
function listLesson(
  text: string,
  lesson: string,
  part: string | undefined,
): { text: string } | { why: string } {
  const parts = parseDocument(text).get('parts');
  const items = isSeq(parts) ? parts.items.filter(isMap) : [];
  const ids = items.map((item) => String(item.get('id')));
  const chosen = part === undefined ? items.at(-1) : items[ids.indexOf(part)];
  if (!chosen)
    return {
      why: `The course has no part called “${part ?? ''}”. Its parts are ${ids.join(', ')}.`,
    };
  const lessons = chosen.get('lessons', true);
  const last = isSeq(lessons) ? lessons.items.at(-1) : undefined;
  const end =
    last && typeof last === 'object' && 'range' in last ? rangeEnd(last.range) : undefined;
  if (!isSeq(lessons) || end === undefined)
    return { why: `The part “${String(chosen.get('id'))}” has no list of lessons in course.yaml.` };
  // A line is put in, instead of writing the whole file anew, so that not a space of it changes.
  if (lessons.flow) return { text: `${text.slice(0, end)}, ${lesson}${text.slice(end)}` };
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^\s*- /.exec(text.slice(start))?.[0] ?? '      - ';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { text: `${text.slice(0, end)}${newline}${indent}${lesson}${text.slice(end)}` };
}

/** Where a value ends in its text. */
const rangeEnd = (range: unknown): number | undefined =>
  Array.isArray(range) && typeof range[1] === 'number' ? range[1] : undefined;
