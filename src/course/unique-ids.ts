import type { Path, Report } from './problems.ts';

/**
 * Where ids must differ, by kind of file. A `*` stands for every item of a list: ids found under one
 * pattern are compared with each other, so that a reply's id is unique in its whole scene, and a choice's in its question.
 */
interface Scope {
  noun: string;
  /** The list that the ids are compared in. */
  within: string[];
  /** The ids, seen from one item of that list. */
  ids: string[];
}

const scope = (noun: string, within: string, ids: string): Scope => ({
  noun,
  within: within.split('.').filter(Boolean),
  ids: ids.split('.').filter(Boolean),
});

export const SCOPES: Readonly<Record<string, readonly Scope[]>> = {
  course: [
    scope('objective', '', 'objectives.*'),
    scope('phase', '', 'phases.*'),
    scope('part', '', 'parts.*'),
    scope('competency', '', 'competencies.*'),
  ],
  sources: [scope('source', '', '*')],
  myths: [scope('myth', '', '*')],
  changes: [scope('change', '', '*')],
  otherWords: [scope('entry', '', '*')],
  lessons: [],
  quizzes: [
    scope('question', '', 'questions.*'),
    scope('choice', 'questions.*', 'choices.*'),
    scope('group', 'questions.*', 'groups.*'),
    scope('point', 'questions.*', 'points.*'),
  ],
  'role-plays': [
    scope('member of the cast', '', 'cast.*'),
    scope('turn or ending', '', 'turns.*|endings.*'),
    scope('reply', '', 'turns.*.replies.*'),
    scope('mood', '', 'temperaments.*'),
  ],
  disclosures: [
    scope('situation', '', '*'),
    scope('turn', '', '*.turns.*'),
    scope('reply', '', '*.turns.*.replies.*'),
  ],
  'self-assessments': [
    scope('statement', '', 'statements.*|groups.*.statements.*|factors.*'),
    scope('group', '', 'groups.*'),
    scope('theme', '', 'themes.*'),
    scope('step', '', 'steps.*'),
    scope('item', '', 'sections.*.items.*'),
    scope('answer', '', 'scale.*'),
    scope('weight', '', 'weights.*'),
    scope('band', '', 'bands.*'),
  ],
  checklists: [
    scope('section', '', 'sections.*'),
    scope('item', '', 'sections.*.items.*'),
    scope('place of the card', '', 'card.*'),
  ],
  worksheets: [scope('section', '', 'sections.*'), scope('field', '', 'sections.*.fields.*')],
  questions: [],
};

/** Tells of every id that stands twice where it must be unique. */
export function checkUniqueIds(kind: string, data: unknown, report: Report): void {
  for (const { noun, within, ids } of SCOPES[kind] ?? []) {
    for (const place of expand(data, within)) {
      const seen = new Set<string>();
      const found = alternatives(ids).flatMap((pattern) =>
        expand(at(data, place), pattern).map((path) => [...place, ...path]),
      );
      for (const path of found) {
        const id = (at(data, path) as { id: string }).id;
        if (seen.has(id))
          report(
            [...path, 'id'],
            `Two things here have the id “${id}”: every ${noun} has its own.`,
            'Things are found by their id, saved answers too. Rename the newer one.',
          );
        seen.add(id);
      }
    }
  }
}

/** `a.*|b.*` is two patterns that share one scope. */
function alternatives(pattern: string[]): string[][] {
  return pattern
    .join('.')
    .split('|')
    .map((part) => part.split('.'));
}

function expand(data: unknown, pattern: string[]): Path[] {
  const [head, ...rest] = pattern;
  if (head === undefined) return [[]];
  if (head !== '*') return expand(at(data, [head]), rest).map((path) => [head, ...path]);
  return Array.isArray(data)
    ? data.flatMap((item, index) => expand(item, rest).map((path) => [index, ...path]))
    : [];
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}
