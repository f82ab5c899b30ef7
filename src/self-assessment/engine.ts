/** Rated statements, without a screen: answers make a sum, a share and a word for each group of statements. */
import type { Band, Of, Scale } from './schema.ts';
import type { Answers } from './sheets.ts';

export interface Statement {
  id: string;
  text: string;
}

/** Statements that are added up together: a cell of the map, or a group with a name of its own. */
export interface Group {
  id: string;
  statements: readonly Statement[];
}

export interface GroupResult {
  /** The id of the cell or the group. */
  id: string;
  score: number;
  /** The highest sum that the statements allow. */
  max: number;
  band: Band;
}

/** A self-assessment whose statements are added up. */
export type Rated = Of<'map' | 'groups'>;

/** A self-assessment that is taken again and again, and compared with the last time. */
export type Check = Of<'map' | 'groups' | 'coverage'>;

/** @returns the statements by cell or by group, in the order of the file. */
export function groupsOf(assessment: Rated): Group[] {
  if (assessment.form === 'groups') return assessment.groups;
  const cells = [...new Set(assessment.statements.map(({ cell }) => cell))];
  return cells.map((id) => ({
    id,
    statements: assessment.statements.filter(({ cell }) => cell === id),
  }));
}

/** @returns all statements, in the order of the file. */
export const statementsOf = (assessment: Rated): readonly Statement[] =>
  assessment.form === 'map'
    ? assessment.statements
    : assessment.groups.flatMap(({ statements }) => statements);

/** @returns the statements that still have no answer. */
export function unanswered(assessment: Rated, answers: Answers): Statement[] {
  const known = assessment.scale.map(({ id }) => id);
  return statementsOf(assessment).filter(({ id }) => !known.includes(answers[id] ?? ''));
}

/** @returns one result for each cell or group, in their order. An unanswered statement counts 0. */
export function resultsOf(assessment: Rated, answers: Answers): GroupResult[] {
  return groupsOf(assessment).map(({ id, statements }) => {
    const score = statements.reduce(
      (sum, statement) => sum + valueOf(assessment.scale, answers[statement.id]),
      0,
    );
    const max = statements.length * (assessment.scale.length - 1);
    return { id, score, max, band: bandFor(assessment.bands, score / max) };
  });
}

/** @returns the cells with the lowest share, fewest first; of equals, the one that comes first in the interview. */
export function weakest(results: readonly GroupResult[], count: number): GroupResult[] {
  return [...results]
    .filter(({ score, max }) => score < max)
    .sort((a, b) => a.score / a.max - b.score / b.max)
    .slice(0, count);
}

/** @returns the groups in the order in which they are told of, as the file says: highest or lowest first. */
export function inOrder(
  { startWith }: Of<'groups'>,
  results: readonly GroupResult[],
): GroupResult[] {
  const sign = startWith === 'highest' ? -1 : 1;
  return [...results].sort((a, b) => sign * (a.score / a.max - b.score / b.max));
}

/** @returns the statements that were not given the highest answer: what is still to do. */
export function stillOpen(assessment: Rated, answers: Answers): Statement[] {
  const highest = assessment.scale[assessment.scale.length - 1]?.id;
  return statementsOf(assessment).filter(({ id }) => answers[id] !== highest);
}

/** One number for a whole check, so that it can be compared with the last time. */
export interface Tally {
  count: number;
  of: number;
  /** What is counted. */
  noun: string;
}

/** @returns how many statements have the highest answer. */
export function tallyOf(assessment: Rated, answers: Answers): Tally {
  const of = statementsOf(assessment).length;
  const count = of - stillOpen(assessment, answers).length;
  const highest = assessment.scale[assessment.scale.length - 1]?.label ?? '';
  return { count, of, noun: `statements with the answer “${highest}”` };
}

/** @returns what an answer counts: its place on the scale, or 0 where it has none. */
export const valueOf = (scale: Scale, answer: string | undefined): number =>
  Math.max(
    0,
    scale.findIndex(({ id }) => id === answer),
  );

/** @returns the highest band that a share reaches. */
export function bandFor(bands: readonly Band[], share: number): Band {
  const reached = bands.filter(({ from }) => share >= from);
  return (reached[reached.length - 1] ?? bands[0]) as Band;
}
