import { CELL_IDS } from '../course/map.ts';
import type { Path, Report } from '../course/problems.ts';
import type { Band, Of, SelfAssessment } from './schema.ts';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** What a schema cannot see in a self-assessment: that every sum has its words, and means the same everywhere. */
export function checkSelfAssessment(assessment: WithoutId<SelfAssessment>, report: Report): void {
  if ('bands' in assessment) checkBands(assessment.bands, report);
  switch (assessment.form) {
    case 'map':
      checkMap(assessment, report);
      break;
    case 'groups':
      checkGroups(assessment, report);
      break;
    case 'weighing':
      checkOwn(assessment, report);
      break;
    case 'observer':
    case 'journal':
      checkSheet(assessment, report);
      break;
    case 'coverage':
      break;
  }
}

/** @returns every finding that the file names, with its place in it. */
export function citedBy(assessment: WithoutId<SelfAssessment>): { path: Path; id: string }[] {
  const named = assessment.sources.map((id, index) => ({ path: ['sources', index], id }));
  if (assessment.form !== 'groups') return named;
  const inAdvice = assessment.groups.flatMap(({ first }, group) =>
    first.flatMap(({ sources }, advice) =>
      sources.map((id, index) => ({
        path: ['groups', group, 'first', advice, 'sources', index],
        id,
      })),
    ),
  );
  return [...named, ...inAdvice];
}

function checkBands(bands: readonly Band[], report: Report): void {
  if (bands[0]?.from !== 0) {
    report(
      ['bands', 0, 'from'],
      'The first band starts above 0, so a low result would have no words.',
      'Set its “from” to 0.',
    );
  }
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (before && band.from <= before.from) {
      report(
        ['bands', index, 'from'],
        `The band “${band.id}” does not start above “${before.id}”.`,
        'Write the bands from low to high.',
      );
    }
  });
}

function checkMap({ statements, cells }: WithoutId<Of<'map'>>, report: Report): void {
  const counts = new Map<string, number>();
  for (const { cell } of statements) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  checkSameSize([...counts], 'cells', ['statements'], report);
  for (const cell of counts.keys()) {
    const isCell = (CELL_IDS as readonly string[]).includes(cell);
    if (isCell && !cells.includes(cell)) {
      report(
        ['statements', statements.findIndex((statement) => statement.cell === cell), 'cell'],
        `A statement stands in “${cell}”, which is not among the “cells” of the file.`,
        'Add it there, or the map would not lead here.',
      );
    }
  }
}

function checkGroups({ groups }: WithoutId<Of<'groups'>>, report: Report): void {
  const counts = groups.map(({ id, statements }): [string, number] => [id, statements.length]);
  checkSameSize(counts, 'groups', ['groups'], report);
}

/** On paper one list of sums serves all, so a sum has to mean the same in each. */
function checkSameSize(
  counts: readonly (readonly [string, number])[],
  noun: string,
  path: Path,
  report: Report,
): void {
  if (new Set(counts.map(([, count]) => count)).size <= 1) return;
  const told = counts.map(([id, count]) => `${id} ${count}`).join(', ');
  report(
    path,
    `The ${noun} have different numbers of statements: ${told}.`,
    'Give each the same, so that a sum means the same everywhere.',
  );
}

/** The learner's own factors are saved under ids that the file must not use. */
function checkOwn({ factors, own }: WithoutId<Of<'weighing'>>, report: Report): void {
  factors.forEach(({ id }, index) => {
    if (own > 0 && /^own-\d+$/.test(id)) {
      report(
        ['factors', index, 'id'],
        `The id “${id}” is kept for what learners add themselves.`,
        'Give this factor another id.',
      );
    }
  });
}

/** A list of sheets is told apart by what stands first on each. */
function checkSheet(
  { form, sections }: WithoutId<Of<'observer' | 'journal'>>,
  report: Report,
): void {
  const items = sections.flatMap((section) => section.items);
  if (!items.some(({ kind }) => kind === 'line')) {
    report(
      ['sections'],
      'There is no short line on this sheet, so nobody could tell two of them apart.',
      form === 'observer'
        ? 'Ask for the name of the one who watches.'
        : 'Ask for the name of the place.',
    );
  }
  if (!items.some(({ kind }) => kind === 'rating')) {
    report(
      ['sections'],
      'Nothing on this sheet is rated, so its scale is for nothing.',
      'Add an item of the kind “rating”.',
    );
  }
}
