/** What the guides for authors show is what the check lets through: their examples are put into the course of today. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import type { z } from 'astro/zod';
import { checkContent } from '../../src/course/check.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { KINDS, type Kind } from '../../src/course/kinds.ts';
import { formatProblems } from '../../src/course/problems.ts';
import {
  changesSchema,
  courseSchema,
  mythsSchema,
  otherWordsSchema,
  sourcesSchema,
} from '../../src/course/schema.ts';
import { disclosuresSchema } from '../../src/role-play/schema.ts';

const path = (place: string) => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const REAL = readContentFiles(path('content'));
/** Without its scenes: proving them takes long, and no example names one. */
const BASE = new Map([...REAL].filter(([file]) => !file.startsWith('role-plays/')));
const GUIDE = readFileSync(path('content/README.md'), 'utf8');
const README = readFileSync(path('README.md'), 'utf8');

/** The blocks of code in a text, of one language. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , block = '']) => block);

/** The one block that begins with some words; without a note of its file before it. */
function block(text: string, language: string, beginning: string): string {
  const found = blocks(text, language)
    .map((one) => one.replace(/^# content\/.*\n/, ''))
    .filter((one) => one.startsWith(beginning));
  if (found.length !== 1) throw new Error(`${found.length} examples begin with “${beginning}”.`);
  return `${found[0]}\n`;
}

/** Examples that are a whole file, by its path; and those that are an entry of a list, by the list’s file. */
function named(text: string): { files: Map<string, string>; entries: Map<string, string> } {
  const files = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const one of blocks(text, 'yaml')) {
    const [, file, entry] = /^# content\/(\S+)( \(one entry.*\))?$/m.exec(one) ?? [];
    if (file !== undefined) (entry ? entries : files).set(file, `${one}\n`);
  }
  return { files, entries };
}

/** A list with an entry put in the place of the one with its id, or at the end. */
function withEntry(list: string, entry: string): string {
  const [added] = parse(entry) as { id: string }[];
  const others = parse(list) as { id: string }[];
  const found = others.some(({ id }) => id === added!.id);
  return stringify(
    found
      ? others.map((other) => (other.id === added!.id ? added : other))
      : [...others, ...(parse(entry) as object[])],
  );
}

/** The course of today with the examples of the guide in it. */
function withExamples(): Map<string, string> {
  const { files, entries } = named(GUIDE);
  const grown = new Map([...BASE, ...files]);
  for (const [file, entry] of entries) {
    if (file !== 'course.yaml') grown.set(file, withEntry(BASE.get(file) ?? '', entry));
  }
  const course = parseDocument(BASE.get('course.yaml') ?? '');
  course.addIn(['parts'], (parse(entries.get('course.yaml') ?? '') as object[])[0]);
  grown.set('course.yaml', course.toString());
  grown.set('lessons/say-thank-you.mdx', block(GUIDE, 'mdx', '---\ntitle: Say thank you'));
  return grown;
}

/** What the check says of some files in a course, or of those that are new or other than today’s. */
function told(
  files: ReadonlyMap<string, string>,
  about = [...files.keys()].filter((file) => files.get(file) !== BASE.get(file)),
): string {
  const { problems } = checkContent(files, { minTurns: 3, smallLessons: true });
  return formatProblems(problems.filter(({ file }) => about.includes(file)));
}
const NOTHING = formatProblems([]);

describe('the guide for authors', () => {
  test('has an example of each kind of file', () => {
    const shown = [...named(GUIDE).files.keys()].map((file) => file.split('/')[0]);
    const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'lessons');

    expect(kinds.filter((kind) => !shown.includes(kind))).toEqual([]);
    expect(named(GUIDE).entries.size).toBe(6);
  });

  test('shows examples that the check lets through, in the course of today', () => {
    expect(told(withExamples())).toBe(NOTHING);
  });

  test('shows parts of a file that fit into its examples', () => {
    const grown = withExamples();
    const list = grown.get('checklists/the-hour-after.yaml') ?? '';
    grown.set('checklists/the-hour-after.yaml', list + block(GUIDE, 'yaml', 'card:'));
    const scene = grown.get('role-plays/the-late-bus.yaml') ?? '';
    const room = block(GUIDE, 'yaml', 'disclosures:');
    const condition = /- when: (\{ impression: \{ min: 4 \}), (lacks: \[hid-it\] \})/.exec(GUIDE);
    expect(condition, 'What the guide says of the way to the best ending').not.toBeNull();
    const careful = scene.replace(`${condition![1]} }`, `${condition![1]}, ${condition![2]}`);
    expect(careful).not.toBe(scene);
    grown.set('role-plays/the-late-bus.yaml', careful + room);

    expect(told(grown)).toBe(NOTHING);
  });

  test('names every field that an author may write', () => {
    const schemas = [
      courseSchema,
      sourcesSchema,
      mythsSchema,
      changesSchema,
      otherWordsSchema,
      disclosuresSchema,
      ...Object.values(KINDS).map(({ schema }) => schema),
    ];
    const fields = new Set(schemas.flatMap((schema) => [...fieldsOf(schema)]));

    expect(fields.size).toBeGreaterThan(60);
    expect(
      [...fields].filter((field) => !new RegExp(`\`${field}\`|\\b${field}:`).test(GUIDE)),
    ).toEqual([]);
  });

  test('tells of mistakes in the words of the check', () => {
    const LIST = 'checklists/the-day-before.yaml';
    const SCENE = 'role-plays/told-no-in-the-room.yaml';
    const SHEET = 'worksheets/leads-log.yaml';
    const QUIZ = 'quizzes/get-the-offer.yaml';
    const scene = new Map([[SCENE, REAL.get(SCENE) ?? '']]);
    const slips: { files: typeof scene; changes: [string, string | RegExp, string][] }[] = [
      {
        files: scene,
        changes: [
          [LIST, 'lesson: get-the-offer', 'lesson: get-the-ofer'],
          [QUIZ, 'kind: one-right', 'kind: one-rihgt'],
          [SCENE, 'to: bay-six', 'to: bay-siks'],
        ],
      },
      {
        files: new Map(),
        changes: [
          [LIST, /text: 'Finish this line: .*/, 'text: Two things: the address, and a pen.'],
        ],
      },
      { files: new Map(), changes: [[SHEET, 'summary:', 'sumary:']] },
      { files: scene, changes: [[SCENE, 'verdict: strong', 'verdict: fair']] },
    ];
    const shown = blocks(GUIDE, 'text');
    expect(shown).toHaveLength(slips.length);
    const withoutLines = (text: string) => text.replace(/(\.(yaml|mdx)):\d+/g, '$1').trim();

    slips.forEach(({ files, changes }, index) => {
      const spoiled = new Map([...BASE, ...files]);
      for (const [file, from, to] of changes) {
        const text = spoiled.get(file) ?? '';
        expect(text, `${file} no longer says ${from}: show another mistake`).toMatch(from);
        spoiled.set(file, text.replace(from, to));
      }
      const about = changes.map(([file]) => file);
      expect(withoutLines(told(spoiled, about))).toContain(withoutLines(shown[index] ?? ''));
    });
  });
});

describe('the README', () => {
  test('shows examples that fit into those of the guide', () => {
    const grown = withExamples();
    grown.set('lessons/say-thank-you.mdx', block(README, 'mdx', '---\ntitle: Say thank you'));
    grown.set('checklists/the-hour-after.yaml', block(README, 'yaml', 'title: The hour after'));
    const quiz = parse(block(README, 'yaml', 'title: Say thank you')) as { questions: object[] };
    const whole = parse(grown.get('quizzes/say-thank-you.yaml') ?? '') as typeof quiz;
    const questions = stringify(whole.questions);
    grown.set(
      'quizzes/say-thank-you.yaml',
      stringify({
        ...quiz,
        questions: parse(withEntry(questions, stringify(quiz.questions))) as object[],
      }),
    );
    const scene = parse(grown.get('role-plays/the-late-bus.yaml') ?? '') as { turns: object[] };
    const turns = withEntry(stringify(scene.turns), block(README, 'yaml', '- id: four-in'));
    grown.set(
      'role-plays/the-late-bus.yaml',
      stringify({ ...scene, turns: parse(turns) as object[] }),
    );

    expect(told(grown)).toBe(NOTHING);
  });
});

/** The names of all fields in a schema, however deep. */
function fieldsOf(schema: z.core.$ZodType, found = new Set<string>()): Set<string> {
  const { shape, element, innerType, options, valueType } = schema._zod.def as unknown as {
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
    innerType?: z.core.$ZodType;
    options?: z.core.$ZodType[];
    valueType?: z.core.$ZodType;
  };
  for (const [name, field] of Object.entries(shape ?? {})) {
    found.add(name);
    fieldsOf(field, found);
  }
  for (const inner of [element, innerType, valueType, ...(options ?? [])])
    if (inner) fieldsOf(inner, found);
  return found;
}
