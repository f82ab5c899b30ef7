import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { begin, BEGINNINGS, type Beginning, type Request } from '../../scripts/new/begin.ts';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles, type ContentFiles } from '../../src/course/content-files.ts';
import { formatPlaces } from '../../src/course/problems.ts';

const path = (place: string) => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const REAL = readContentFiles(path('content'));
const STARTERS = new Map(
  readdirSync(path('scripts/new/starters')).map(
    (name) => [name, readFileSync(join(path('scripts/new/starters'), name), 'utf8')] as const,
  ),
);
const MINI = readContentFiles(path('tests/fixtures/mini-course'));
const KINDS = Object.keys(BEGINNINGS) as Beginning[];

/** The content after something was begun; fails where it was refused. */
function after(request: Request, files: ContentFiles = MINI): Map<string, string> {
  const begun = begin(files, STARTERS, request);
  if (begun.state === 'refused') throw new Error(begun.why);
  return new Map([...files, ...begun.created, ...begun.changed]);
}

const whyNot = (request: Request, files: ContentFiles = MINI) => {
  const begun = begin(files, STARTERS, request);
  return begun.state === 'refused' ? begun.why : '';
};

const partsOf = (files: ContentFiles) =>
  (parse(files.get('course.yaml') ?? '') as { parts: { id: string; lessons: string[] }[] }).parts;

const published = (files: ContentFiles): Map<string, string> =>
  new Map([...files].map(([file, text]) => [file, text.replace(/^draft: true\n/m, '')]));

/** The check without what only a whole course can hold to. */
const checkSmall = (files: ContentFiles) =>
  checkContent(files, { minTurns: 1, smallLessons: true });

describe.each(KINDS)('a new %s', (what) => {
  const files = after({ what, id: 'quite-new' });
  const created = [...files.keys()].filter((file) => !MINI.has(file));

  test('is a draft, and passes the check', () => {
    expect(created).toContain(`${BEGINNINGS[what].kind}/quite-new.${BEGINNINGS[what].extension}`);
    for (const file of created) expect(files.get(file)).toMatch(/^draft: true$/m);
    const { problems, notes } = checkSmall(files);
    expect(formatPlaces([...problems, ...notes])).toBe('');
  });

  test('holds when it is published, and has no place left unfilled', () => {
    expect(formatPlaces(checkSmall(published(files)).problems)).toBe('');
    for (const file of created) expect(files.get(file)).not.toContain('__');
  });

  test('never takes the place of one that is there', () => {
    expect(whyNot({ what, id: 'quite-new' }, files)).toMatch(/is there already|has a quiz/);
  });

  test.each(['Big-Letters', 'two words', 'with_line', '../out', 'a--b', '', 'constructor\n'])(
    'is not called “%s”',
    (id) => {
      expect(whyNot({ what, id })).toContain(`“${id}” cannot be a name here.`);
    },
  );

  test.each(['2026', '2026-11-25', '1e5', 'true', 'null'])(
    'is not called “%s”, which YAML takes for something else',
    (id) => {
      expect(whyNot({ what, id })).toContain(`“${id}” would not be read as a name.`);
    },
  );
});

test('in the course of today all of them pass together, and lack nothing but length', () => {
  const files = KINDS.filter((what) => what !== 'quiz').reduce(
    (grown, what) => after({ what, id: 'quite-new' }, grown),
    new Map(REAL),
  );
  const { problems, notes } = checkContent(files);

  expect(formatPlaces(problems)).toBe('');
  const ofThese = notes.filter(({ file }) => file.includes('/quite-new.'));
  expect(ofThese.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    expect.stringMatching(/^role-plays.*The scene has \d+ turns; a scene has at least/),
    expect.stringMatching(/^lessons.*has \d+ words that readers see; it has/),
  ]);
});

describe('a new lesson', () => {
  test('comes with its quiz, and goes to the end of the last part', () => {
    const files = after({ what: 'lesson', id: 'quite-new' });

    expect(files.has('quizzes/quite-new.yaml')).toBe(true);
    expect(partsOf(files).at(-1)?.lessons.at(-1)).toBe('quite-new');
  });

  test('goes into the part that was asked for, and nothing else in the file changes', () => {
    const [first] = partsOf(MINI);
    const files = after({ what: 'lesson', id: 'quite-new', part: first!.id });

    expect(partsOf(files)[0]?.lessons).toEqual([...first!.lessons, 'quite-new']);
    expect(files.get('course.yaml')?.replace('\n      - quite-new', '')).toBe(
      MINI.get('course.yaml'),
    );
  });

  test('finds its place in a list on one line, and beside a comment', () => {
    const course = MINI.get('course.yaml') ?? '';
    const { lessons } = partsOf(MINI)[0]!;
    const block = `    lessons:\n${lessons.map((id) => `      - ${id}\n`).join('')}`;
    expect(course).toContain(block);
    for (const written of [
      `    lessons: [${lessons.join(', ')}]\n`,
      block.replace(/\n$/, ' # where all begin\n'),
    ]) {
      const files = new Map(MINI).set('course.yaml', course.replace(block, written));
      const text = after({ what: 'lesson', id: 'new-one', part: partsOf(MINI)[0]!.id }, files);

      expect(partsOf(text)[0]?.lessons).toEqual([...lessons, 'new-one']);
      expect(checkSmall(text).problems).toEqual([]);
    }
  });

  test('is refused for a part that the course does not have', () => {
    expect(whyNot({ what: 'lesson', id: 'quite-new', part: 'nowhere' })).toMatch(
      /no part called “nowhere”. Its parts are \w/,
    );
    expect(whyNot({ what: 'scene', id: 'quite-new', part: 'nowhere' })).toContain(
      'Only a lesson goes into a part',
    );
  });
});

describe('a new quiz', () => {
  const lesson = partsOf(MINI)[0]!.lessons[0]!;

  test('without a lesson brings one along', () => {
    expect(after({ what: 'quiz', id: 'quite-new' }).has('lessons/quite-new.mdx')).toBe(true);
  });

  test('belongs to the lesson that names it', () => {
    const begun = after({ what: 'lesson', id: 'quite-new' });
    begun.delete('quizzes/quite-new.yaml');
    const files = after({ what: 'quiz', id: 'quite-new' }, begun);

    expect(files.get('quizzes/quite-new.yaml')).toContain('lesson: quite-new\n');
    expect(files.get('course.yaml')).toBe(begun.get('course.yaml'));
    expect(checkSmall(files).problems).toEqual([]);
  });

  test('is refused where the lesson has one', () => {
    expect(whyNot({ what: 'quiz', id: lesson })).toContain('there already');
  });
});
