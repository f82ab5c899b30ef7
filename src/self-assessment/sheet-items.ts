/** What stands on a sheet with sections, without a screen. */
import type { Item, Of } from './schema.ts';
import { answersOf, type Answers, type Sheet } from './sheets.ts';

/** A self-assessment that is kept as a list of sheets. */
export type Listed = Of<'observer' | 'journal'>;

export type Rating = Extract<Item, { kind: 'rating' }>;

export const itemsOf = ({ sections }: Pick<Listed, 'sections'>): Item[] =>
  sections.flatMap(({ items }) => items);

export const ratingsOf = (assessment: Pick<Listed, 'sections'>): Rating[] =>
  itemsOf(assessment).filter((item) => item.kind === 'rating');

/** Where the note beside a rated item is kept. A full stop is in no id of a file. */
export const notePlace = (item: string): string => `${item}.note`;

/** @returns the name that a sheet goes by: what stands on its first short line. */
export function nameOf(assessment: Listed, sheet: Sheet): string {
  const line = itemsOf(assessment).find(({ kind }) => kind === 'line');
  return line ? (answersOf(sheet)[line.id] ?? '').trim() : '';
}

/** @returns the day that a sheet is about, as ISO text: the one that was written on it, else that of its first answer. */
export function dayOn(assessment: Listed, sheet: Sheet): string {
  const date = itemsOf(assessment).find(({ kind }) => kind === 'date');
  const written = date && answersOf(sheet)[date.id];
  return written || sheet.begun;
}

/** @returns the word that was chosen for a rated item, or nothing. */
export const wordOf = ({ scale }: Listed, answers: Answers, item: string): string | undefined =>
  scale.find(({ id }) => id === answers[item])?.label;

/** @returns how often each answer of the scale was given, the strongest first; those that were not are left out. */
export function countsOf(assessment: Listed, answers: Answers): { label: string; count: number }[] {
  const ratings = ratingsOf(assessment);
  return assessment.scale
    .map(({ id, label }) => ({
      label,
      count: ratings.filter((item) => answers[item.id] === id).length,
    }))
    .filter(({ count }) => count > 0)
    .reverse();
}

/** @returns the rated items with an answer that is not the strongest, weakest first: what to work on. */
export function toWorkOn(assessment: Listed, answers: Answers): Rating[] {
  const place = ({ id }: Rating) =>
    assessment.scale.findIndex((answer) => answer.id === answers[id]);
  return ratingsOf(assessment)
    .filter((item) => place(item) >= 0 && place(item) < assessment.scale.length - 1)
    .sort((a, b) => place(a) - place(b));
}
