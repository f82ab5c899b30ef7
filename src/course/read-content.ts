/** The first gate: each file by itself, against its schema. */
import type { Content, Entry } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { ID_PATTERN } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import { suggest } from './nearest.ts';
import { parseYaml } from './parse.ts';
import type { Problem } from './problems.ts';
import {
  changesSchema,
  courseSchema,
  mythsSchema,
  otherWordsSchema,
  sourcesSchema,
} from './schema.ts';
import { disclosuresSchema } from '../role-play/schema.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** Reads all files. @returns what could be read, and every problem met. */
export function readContent(files: ContentFiles): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const kinds = Object.keys(KINDS) as Kind[];
  const content: Content = {
    course: undefined,
    sources: undefined,
    myths: undefined,
    disclosures: undefined,
    changes: undefined,
    otherWords: undefined,
    entries: Object.fromEntries(
      kinds.map((kind) => [kind, new Map()]),
    ) as unknown as Content['entries'],
    names: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Content['names'],
  };

  for (const file of ['course.yaml', 'sources.yaml', 'myths.yaml']) {
    if (!files.has(file))
      problems.push({ file, message: 'This file is missing.', hint: 'Every course has one.' });
  }

  for (const [file, withMark] of files) {
    // Some editors begin a file with an invisible mark.
    const text = withMark.replace(/^\uFEFF/, '');
    if (file === 'course.yaml') {
      const parsed = parseYaml(text, courseSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.course = entry('course', file, parsed.data, parsed.lineOf);
      continue;
    }
    if (file === 'sources.yaml') {
      const parsed = parseYaml(text, sourcesSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.sources = entry('sources', file, parsed.data, parsed.lineOf);
      continue;
    }
    if (file === 'myths.yaml') {
      const parsed = parseYaml(text, mythsSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.myths = entry('myths', file, parsed.data, parsed.lineOf);
      continue;
    }
    if (file === 'disclosures.yaml') {
      const parsed = parseYaml(text, disclosuresSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.disclosures = entry('disclosures', file, parsed.data, parsed.lineOf);
      continue;
    }
    if (file === 'changes.yaml') {
      const parsed = parseYaml(text, changesSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.changes = entry('changes', file, parsed.data, parsed.lineOf);
      continue;
    }
    if (file === 'other-words.yaml') {
      const parsed = parseYaml(text, otherWordsSchema, file);
      problems.push(...parsed.problems);
      if (parsed.data) content.otherWords = entry('otherWords', file, parsed.data, parsed.lineOf);
      continue;
    }
    const place = placeOf(file);
    if ('message' in place) {
      problems.push({ file, ...place });
      continue;
    }
    content.names[place.kind].push(place.id);
    const found = readEntry(place.kind, place.id, file, text, problems);
    if (found) (content.entries[place.kind] as Map<string, unknown>).set(place.id, found);
  }
  return { content, problems };
}

/** Which kind and id a path stands for, or what is wrong with it. */
function placeOf(file: string): { kind: Kind; id: string } | { message: string; hint: string } {
  const [folder = '', name = '', ...deeper] = file.split('/');
  if (!Object.hasOwn(KINDS, folder) || name === '') {
    return {
      message: `There is no kind of content called “${folder}”.`,
      hint: suggest(folder, Object.keys(KINDS)),
    };
  }
  const kind = folder as Kind;
  const { noun, extension } = KINDS[kind];
  if (deeper.length > 0 || !name.endsWith(`.${extension}`)) {
    return {
      message: `A ${noun} is a file like content/${folder}/its-id.${extension}.`,
      hint: 'Rename or move this file.',
    };
  }
  const id = name.slice(0, -extension.length - 1);
  if (!ID_PATTERN.test(id)) {
    return {
      message: `“${id}” cannot be an id: its page would not be found.`,
      hint: 'Use lower-case letters, digits and single hyphens.',
    };
  }
  return { kind, id };
}

function readEntry(kind: Kind, id: string, file: string, text: string, problems: Problem[]) {
  const { schema, extension } = KINDS[kind];
  if (extension === 'yaml') {
    const parsed = parseYaml(text, schema, file);
    problems.push(...parsed.problems);
    return parsed.data && entry(id, file, parsed.data, parsed.lineOf);
  }
  const match = FRONTMATTER.exec(text);
  if (!match) {
    problems.push({
      file,
      line: 1,
      message: 'The lesson has no frontmatter.',
      hint: 'Start the file with ---, its fields, and --- again.',
    });
    return undefined;
  }
  const [whole, frontmatter = ''] = match;
  const parsed = parseYaml(frontmatter, schema, file, 2);
  problems.push(...parsed.problems);
  const bodyLine = whole.split('\n').length;
  return (
    parsed.data && {
      ...entry(id, file, parsed.data, parsed.lineOf),
      body: text.slice(whole.length),
      bodyLine,
    }
  );
}

function entry<T>(id: string, file: string, data: T, lineOf: Entry<T>['lineOf']): Entry<T> {
  return { id, file, data, body: '', bodyLine: 1, lineOf };
}
