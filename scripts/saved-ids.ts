/** Which ids of the content stand in what learners have saved. They are for ever (see tests/fixtures/published-ids.json). */
import type { Content, DataOf } from '../src/course/content.ts';
import { findTags } from '../src/lesson/rules.ts';
import type { Question } from '../src/quiz/schema.ts';

/** Ids by the path that leads to them: kind, file, and so on. */
export interface IdTree {
  [key: string]: IdTree | string[];
}

/** @returns every id that saved data may name, by kind and file. */
export function savedIds({ entries, disclosures }: Content): IdTree {
  return {
    quizzes: byFile(entries.quizzes, ({ questions }) =>
      Object.fromEntries(questions.map((question) => [question.id, namedIn(question)])),
    ),
    'role-plays': byFile(entries['role-plays'], ({ turns, endings }) => ({
      replies: turns.flatMap(({ replies }) => idsOf(replies)),
      endings: idsOf(endings),
    })),
    disclosures: Object.fromEntries(
      (disclosures?.data ?? []).map(({ id, turns }) => [
        id,
        turns.flatMap(({ replies }) => idsOf(replies)),
      ]),
    ),
    'self-assessments': byFile(entries['self-assessments'], idsOnSheet),
    checklists: byFile(entries.checklists, ({ sections }) =>
      sections.flatMap(({ items }) => idsOf(items)),
    ),
    worksheets: byFile(entries.worksheets, ({ sections }) =>
      sections.flatMap(({ fields }) => idsOf(fields)),
    ),
    notes: Object.fromEntries(
      [...entries.lessons.values()].map(({ id, body }) => [
        id,
        findTags(body, 1)
          .filter(({ name }) => name === 'FillIn' || name === 'IfThen')
          .flatMap((tag) => tag.id ?? []),
      ]),
    ),
  };
}

/**
 * @param published ids that were there once
 * @returns the paths of those that are gone
 */
export function goneFrom(now: IdTree | string[], published: IdTree | string[]): string[] {
  if (Array.isArray(published)) {
    const there = Array.isArray(now) ? now : [];
    return published.filter((id) => !there.includes(id));
  }
  return Object.entries(published).flatMap(([key, below]) => {
    const next = Array.isArray(now) ? undefined : now[key];
    return next === undefined ? [key] : goneFrom(next, below).map((path) => `${key} › ${path}`);
  });
}

/** @returns both together: what was published stays, and what is new is added after it. */
export function added(published: IdTree | string[], now: IdTree | string[]): IdTree | string[] {
  if (Array.isArray(published) || Array.isArray(now)) {
    const both = [published, now].flatMap((ids) => (Array.isArray(ids) ? ids : []));
    return [...new Set(both)];
  }
  const keys = [...new Set([...Object.keys(published), ...Object.keys(now)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [was, is] = [published[key], now[key]];
      return [
        key,
        was !== undefined && is !== undefined ? added(was, is) : ((was ?? is) as IdTree),
      ];
    }),
  );
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

const byFile = <T>(
  entries: ReadonlyMap<string, { data: T }>,
  ids: (data: T) => IdTree | string[],
): IdTree => Object.fromEntries([...entries].map(([id, { data }]) => [id, ids(data)]));

/** What a saved answer to a question names: choices and groups, or points. */
const namedIn = (question: Question): string[] =>
  question.kind === 'say-it-yourself'
    ? idsOf(question.points)
    : idsOf([
        ...question.choices,
        ...(question.kind === 'sort-into-groups' ? question.groups : []),
      ]);

/** What a sheet of a self-assessment is filled in with: its places, and the answers that can stand there. */
function idsOnSheet(assessment: DataOf<'self-assessments'>): IdTree {
  const scale = 'scale' in assessment ? idsOf(assessment.scale) : [];
  switch (assessment.form) {
    case 'map':
      return { statements: idsOf(assessment.statements), scale };
    case 'groups':
      return {
        statements: assessment.groups.flatMap(({ statements }) => idsOf(statements)),
        scale,
      };
    case 'coverage':
      return { statements: idsOf(assessment.themes), scale: idsOf(assessment.steps) };
    case 'observer':
    case 'journal':
      return { statements: assessment.sections.flatMap(({ items }) => idsOf(items)), scale };
    case 'weighing':
      return {
        statements: idsOf(assessment.factors),
        // The two may share a word, which is on the list once.
        scale: [...new Set([...idsOf(assessment.weights), ...scale])],
      };
  }
}
