/** Drafts: files with `draft: true`. Authors see them while they write; readers never do. */
import type { Content, Entry } from './content.ts';
import type { CourseParts } from './course.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Problem } from './problems.ts';
import { checkReferences } from './references.ts';

const isDraft = (data: object): boolean => 'draft' in data && data.draft === true;

/** @returns the files of all drafts */
export function draftsIn({ entries }: Content): Set<string> {
  const all = Object.values(entries).flatMap((ofKind) => [...ofKind.values()]);
  return new Set(all.filter(({ data }) => isDraft(data)).map(({ file }) => file));
}

/** @returns the content as readers get it */
export function withoutDrafts(content: Content): Content {
  const { course } = content;
  const entries = { ...content.entries };
  const names = { ...content.names };
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const all: [string, Entry<object>][] = [...content.entries[kind].entries()];
    const drafts = all.filter(([, { data }]) => isDraft(data)).map(([id]) => id);
    Object.assign(entries, { [kind]: new Map(all.filter(([id]) => !drafts.includes(id))) });
    names[kind] = content.names[kind].filter((id) => !drafts.includes(id));
  }
  const kept = (lesson: string) => !isDraft(content.entries.lessons.get(lesson)?.data ?? {});
  return {
    ...content,
    entries,
    names,
    course: course && {
      ...course,
      data: { ...course.data, parts: partsWith(course.data.parts, kept) },
    },
  };
}

/**
 * The course has to hold when its drafts are left out: what readers see names no draft.
 * @param found what is wrong with drafts and all
 * @returns what is wrong besides
 */
export function onlyBecauseOfDrafts(content: Content, found: readonly Problem[]): Problem[] {
  if (draftsIn(content).size === 0) return [];
  const known = new Set(found.map(({ file, message }) => `${file} ${message}`));
  return checkReferences(withoutDrafts(content))
    .filter(({ file, message }) => !known.has(`${file} ${message}`))
    .map((problem) => ({
      ...problem,
      hint: 'A draft counts only once “draft: true” is taken out of it.',
    }));
}

/** @returns the parts of a course as readers get them: without drafts, and without parts that hold nothing else */
export function publishedParts(parts: CourseParts): CourseParts {
  const published = <T extends object>(things: T[]) => things.filter((thing) => !isDraft(thing));
  const lessons = published(parts.lessons);
  const kept = (lesson: string) => lessons.some(({ id }) => id === lesson);
  return {
    course: { ...parts.course, parts: partsWith(parts.course.parts, kept) },
    lessons,
    quizzes: published(parts.quizzes),
    scenes: published(parts.scenes),
    selfAssessments: published(parts.selfAssessments),
    checklists: published(parts.checklists),
    worksheets: published(parts.worksheets),
  };
}

/** @returns the same parts, with the word “draft” in the titles of drafts: for authors, while they write */
export function markedDrafts(parts: CourseParts): CourseParts {
  const marked = <T extends { title: string }>(things: T[]) =>
    things.map((thing) => (isDraft(thing) ? { ...thing, title: `${thing.title} (draft)` } : thing));
  return {
    course: parts.course,
    lessons: marked(parts.lessons),
    quizzes: marked(parts.quizzes),
    scenes: marked(parts.scenes),
    selfAssessments: marked(parts.selfAssessments),
    checklists: marked(parts.checklists),
    worksheets: marked(parts.worksheets),
  };
}

function partsWith<T extends { lessons: string[] }>(
  parts: T[],
  kept: (lesson: string) => boolean,
): T[] {
  return parts
    .map((part) => ({ ...part, lessons: part.lessons.filter(kept) }))
    .filter(({ lessons }) => lessons.length > 0);
}
