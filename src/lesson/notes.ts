import * as v from 'valibot';
import { saved } from '../storage/saved.ts';

const schema = v.object({
  /** ISO time of the last change; null when nothing was ever written. */
  at: v.nullable(v.string()),
  /** What stands in each box, by the box's name. */
  words: v.record(v.string(), v.string()),
});

/** What somebody wrote into a lesson: one box of a `<FillIn>`, or the two of an `<IfThen>`. */
export type Note = v.InferOutput<typeof schema>;

const EMPTY: Note = { at: null, words: {} };

/** @returns the note that was written later. Two of one moment are told apart by their words, so that order is no matter. */
export function laterNote(one: Note, other: Note): Note {
  const [a, b] = [rank(one), rank(other)];
  return b > a ? other : one;
}

/** Early notes come first; the boxes are put in order, as two copies of one note may have them in any. */
const rank = ({ at, words }: Note) =>
  `${at ?? ''} ${JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

/** @returns what is kept of one note of a lesson. */
export const noteFacts = (lesson: string, id: string) =>
  saved(`note:${lesson}:${id}`, EMPTY, { schema, migrations: [], merge: laterNote });

/** Writes into one box of a note; `now` is an ISO time. */
export function keepWords(lesson: string, id: string, box: string, text: string, now: string) {
  noteFacts(lesson, id).update(({ words }) => ({ at: now, words: { ...words, [box]: text } }));
}
