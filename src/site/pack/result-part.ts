import { resultsOf } from '../../self-assessment/engine.ts';
import type { Of } from '../../self-assessment/schema.ts';
import { answersOf, finishedSheets } from '../../self-assessment/sheets.ts';
import { assessmentFacts } from '../../self-assessment/store.ts';
import { dayOf } from '../../ui/day-of.ts';
import { make } from './elements.ts';

/** What is fetched of a self-assessment (see `pages/print/`). */
export interface ResultData {
  assessment: Of<'map'> & { id: string };
  /** The titles of the cells, by id. */
  cells: Readonly<Record<string, string>>;
}

/** @returns the latest result on paper: each cell with its sum, and what the sum means. */
export function resultPart({ assessment, cells }: ResultData): HTMLElement | undefined {
  const sheet = finishedSheets(assessmentFacts(assessment.id).store.get()).at(-1);
  if (!sheet) return undefined;
  const rows = resultsOf(assessment, answersOf(sheet)).map(({ id, score, max, band }) =>
    make(
      'tr',
      'keep-together',
      make('th', '', cells[id] ?? id),
      make('th', '', `${score} of ${max}`),
      make('th', '', make('b', '', `${band.label}. `), band.meaning),
    ),
  );
  return make(
    'article',
    'sheet',
    make('h1', '', assessment.title),
    make('p', '', sheet.done ? `Your result on ${dayOf(sheet.done)}.` : ''),
    make('table', 'pack-result', make('tbody', '', ...rows)),
    make('p', '', assessment.limits),
  );
}
