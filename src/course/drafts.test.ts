import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { readContentFiles, type ContentFiles } from './content-files.ts';
import { draftsIn, markedDrafts, publishedParts, withoutDrafts } from './drafts.ts';
import type { Content } from './content.ts';
import { KINDS, type Kind } from './kinds.ts';
import { partsOf } from './whole-course.ts';

const MINI = readContentFiles(
  fileURLToPath(new URL('../../tests/fixtures/mini-course', import.meta.url)),
);

/** The small course in which some files are drafts. */
function drafting(...files: string[]): Map<string, string> {
  const changed = new Map(MINI);
  for (const file of files)
    changed.set(file, (MINI.get(file) ?? '').replace(/^(?=(title|question): )/m, 'draft: true\n'));
  return changed;
}

const check = (files: ContentFiles) => checkContent(files, { minTurns: 3, smallLessons: true });

const idsIn = ({ entries }: Content) =>
  (Object.keys(KINDS) as Kind[]).flatMap((kind) => [...entries[kind].keys()]);

describe('what is wrong in a draft', () => {
  const list = (MINI.get('checklists/tiny-list.yaml') ?? '').replace(/offer-[a-z-]+/, 'nowhere');
  const withList = (text: string) => new Map(MINI).set('checklists/second-list.yaml', text);

  test('is told as a note, and stops nothing', () => {
    const { problems, notes } = check(withList(`draft: true\n${list}`));

    expect(problems).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual(['“nowhere” is not a cell of the map.']);
  });

  test('is a mistake once “draft: true” is taken out', () => {
    expect(check(withList(list)).problems.map(({ message }) => message)).toEqual([
      '“nowhere” is not a cell of the map.',
    ]);
  });

  test('is a mistake all the same where the file cannot be read', () => {
    expect(check(withList('draft: true\ntitle: [')).problems).not.toEqual([]);
  });
});

describe('what readers see', () => {
  test('names no draft', () => {
    const { problems } = check(drafting('quizzes/hello.yaml'));

    expect(problems.map(({ file, message, hint }) => [file, message, hint])).toEqual([
      [
        'lessons/hello.mdx',
        'This names the quiz “hello”, which does not exist.',
        'A draft counts only once “draft: true” is taken out of it.',
      ],
    ]);
  });

  test('has no draft in it, whatever its kind', () => {
    const kinds = [...MINI.keys()].filter((file) => file.includes('/') && !/question/.test(file));
    const { content } = check(drafting(...kinds));

    expect(draftsIn(content)).toEqual(new Set(kinds));
    expect(idsIn(withoutDrafts(content))).toEqual([...content.entries.questions.keys()]);
    expect(withoutDrafts(content).course?.data.parts).toEqual([]);
  });
});

describe('the parts of the built course', () => {
  const parts = partsOf(
    check(drafting('lessons/bye.mdx', 'quizzes/bye.yaml', 'worksheets/tiny-sheet.yaml')).content,
  );

  test('have no draft, and no part of the course that holds nothing else', () => {
    const built = publishedParts(parts);

    expect(built.lessons.map(({ id }) => id)).toEqual(['hello']);
    expect(built.quizzes.map(({ id }) => id)).toEqual(['hello']);
    expect(built.worksheets).toEqual([]);
    expect(built.course.parts.map(({ id }) => id)).toEqual(['start']);
  });

  test('say of a draft that it is one, for its author', () => {
    const [bye, hello] = markedDrafts(parts).lessons.map(({ title }) => title);

    expect(bye).toMatch(/ \(draft\)$/);
    expect(hello).not.toMatch(/draft/);
  });
});
