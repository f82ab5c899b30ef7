/** What the same few things are called in each form. */
import type { Form } from './schema.ts';

interface SheetWords {
  start: string;
  another: string;
  goOn: string;
  list: string;
  finish: string;
  /** What stands over the rated items. */
  tick: string;
  /** A rated item that was not rated. */
  notRated: string;
  /** What stands for a sheet without a name. */
  unnamed: string;
}

/** The two forms that are kept as a list of sheets. */
export const SHEET_WORDS: Record<'observer' | 'journal', SheetWords> = {
  observer: {
    start: 'Fill in a sheet',
    another: 'Fill in another sheet',
    goOn: 'Go on with the sheet',
    list: 'Sheets so far',
    finish: 'Finish the sheet',
    tick: 'Did you see or hear this?',
    notRated: 'Not seen',
    unnamed: 'No name',
  },
  journal: {
    start: 'Write about an interview',
    another: 'Write about another interview',
    goOn: 'Go on writing',
    list: 'Interviews so far',
    finish: 'Keep this entry',
    tick: 'How did it go?',
    notRated: 'Did not come up',
    unnamed: 'No name yet',
  },
};

/** The title of a check's result, before its day, and the button that leads there. */
export const RESULT_WORDS: Record<
  Extract<Form, 'map' | 'groups' | 'coverage'>,
  { title: string; see: string }
> = {
  map: { title: 'Your map on', see: 'See my map' },
  groups: { title: 'Your result on', see: 'See my result' },
  coverage: { title: 'Your stories on', see: 'See what is covered' },
};

/** @returns a count with its noun: "1 sheet", "3 sheets". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
