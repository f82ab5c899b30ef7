/** The self-assessment, without a screen: statements and ratings make a result for each cell of the map. */
import type { SelfAssessment } from './schema.ts';

/** Answer ids by statement id. */
export type Ratings = Readonly<Record<string, string>>;

export type Band = SelfAssessment['bands'][number];

export interface CellResult {
  cell: string;
  score: number;
  /** The highest sum that the cell's statements allow. */
  max: number;
  band: Band;
}

/** @returns the statements that still have no answer. */
export function unanswered({ statements, scale }: SelfAssessment, ratings: Ratings) {
  const known = scale.map(({ id }) => id);
  return statements.filter(({ id }) => !known.includes(ratings[id] ?? ''));
}

/** @returns one result for each cell that has statements, in their order. An unanswered statement counts 0. */
export function resultsByCell(assessment: SelfAssessment, ratings: Ratings): CellResult[] {
  const { statements, scale } = assessment;
  const cells = [...new Set(statements.map(({ cell }) => cell))];
  return cells.map((cell) => {
    const own = statements.filter((statement) => statement.cell === cell);
    const score = own.reduce((sum, { id }) => sum + valueOf(assessment, ratings[id]), 0);
    const max = own.length * (scale.length - 1);
    return { cell, score, max, band: bandFor(assessment, score / max) };
  });
}

/** @returns the cells with the lowest share, fewest first; of equals, the one that comes first in the interview. */
export function weakestCells(results: readonly CellResult[], count: number): CellResult[] {
  return [...results]
    .filter(({ score, max }) => score < max)
    .sort((a, b) => a.score / a.max - b.score / b.max)
    .slice(0, count);
}

/** @returns the statements that were not given the highest answer: what is still to do. */
export function stillOpen({ statements, scale }: SelfAssessment, ratings: Ratings) {
  const highest = scale[scale.length - 1]?.id;
  return statements.filter(({ id }) => ratings[id] !== highest);
}

function valueOf({ scale }: SelfAssessment, answer: string | undefined): number {
  return Math.max(
    0,
    scale.findIndex(({ id }) => id === answer),
  );
}

function bandFor({ bands }: SelfAssessment, share: number): Band {
  const reached = bands.filter(({ from }) => share >= from);
  return (reached[reached.length - 1] ?? bands[0]) as Band;
}
