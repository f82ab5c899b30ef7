import * as v from 'valibot';
import { saved } from '../storage/saved.ts';

const schema = v.object({
  /** ISO time when the learner marked the lesson as read; null when not. */
  readAt: v.nullable(v.string()),
});

const EMPTY: v.InferOutput<typeof schema> = { readAt: null };

/** @returns what is kept of one lesson. */
export const lessonFacts = (id: string) =>
  saved(`lesson:${id}`, EMPTY, {
    schema,
    migrations: [],
    merge: (one, other) => ((other.readAt ?? '') > (one.readAt ?? '') ? other : one),
  });

/** Marks a lesson as read at `now` (an ISO time), or as not read. */
export function keepRead(id: string, now: string | null): void {
  lessonFacts(id).store.set({ readAt: now });
}
