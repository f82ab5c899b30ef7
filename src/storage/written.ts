/** Texts that somebody wrote, by id. They are records: each has the time of its last change (see `mergeLatest`). */
import * as v from 'valibot';
import { recordOf } from './merge.ts';
import { timeAfter, timeSchema } from './time.ts';

const schema = v.object({
  /** Empty where it was taken away again. */
  text: v.string(),
  at: timeSchema,
});

export const textsSchema = v.record(v.string(), schema);

export type Texts = Readonly<Record<string, v.InferOutput<typeof schema>>>;

/** @returns what stands under an id; empty where nothing does. */
export const textOf = (texts: Texts, id: string): string => recordOf(texts, id)?.text ?? '';

/** @returns the texts with another one under an id; `now` is an ISO time. */
export function withText(texts: Texts, id: string, text: string, now: string): Texts {
  if (textOf(texts, id) === text) return texts;
  return { ...texts, [id]: { text, at: timeAfter(now, recordOf(texts, id)?.at ?? '') } };
}
