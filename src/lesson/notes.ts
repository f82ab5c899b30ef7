import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';

const boxSchema = v.object({
  text: v.string(),
  /** ISO time of the last change. */
  at: timeSchema,
});

const schema = v.object({
  /** By name: one box of a `<FillIn>`, or the two of an `<IfThen>`. */
  boxes: v.record(v.string(), boxSchema),
});

type Box = v.InferOutput<typeof boxSchema>;

/** What somebody wrote into one place of a lesson. */
export type Note = v.InferOutput<typeof schema>;

const EMPTY: Note = { boxes: {} };

/** How it is saved. Of two copies of a box, the one that was written later counts, even where it was emptied. */
export const noteFormat: Format<Note> = {
  schema,
  migrations: [],
  merge: (one, other) => {
    const boxes = { ...one.boxes };
    for (const [name, box] of Object.entries(other.boxes)) {
      const known = Object.hasOwn(boxes, name) ? boxes[name] : undefined;
      boxes[name] = known && rank(known) >= rank(box) ? known : box;
    }
    return { boxes };
  },
};

/** Two texts of one moment have an order, too, so that it is no matter which copy comes first. */
const rank = ({ at, text }: Box) => `${at} ${text}`;

/** @returns what is kept of one note of a lesson. */
export const noteFacts = (lesson: string, id: string) =>
  saved(`note:${lesson}:${id}`, EMPTY, noteFormat);

/** @returns what stands in a box. */
export const textIn = ({ boxes }: Note, name: string): string =>
  (Object.hasOwn(boxes, name) ? boxes[name]?.text : undefined) ?? '';

/** Writes into one box of a note; `now` is an ISO time. */
export function keepText(lesson: string, id: string, box: string, text: string, now: string): void {
  noteFacts(lesson, id).update(({ boxes }) => {
    const last = Object.hasOwn(boxes, box) ? boxes[box]?.at : undefined;
    return { boxes: { ...boxes, [box]: { text, at: timeAfter(now, last ?? '') } } };
  });
}
