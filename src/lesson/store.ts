import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import { addChangedAt } from './migrations.ts';

const schema = v.object({
  /** ISO time when the learner marked the lesson as read; null when not. */
  readAt: v.nullable(timeSchema),
  /** ISO time of the last change, to “read” or back; empty when there was none. */
  changedAt: v.union([timeSchema, v.literal('')]),
});

export type LessonFacts = v.InferOutput<typeof schema>;

const EMPTY: LessonFacts = { readAt: null, changedAt: '' };

/** How it is saved. Of two copies, the one that was changed last counts: a mark that was taken back stays away. */
export const lessonFormat: Format<LessonFacts> = {
  schema,
  migrations: [addChangedAt],
  merge: (one, other) => {
    if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
    return rank(one) >= rank(other) ? one : other;
  },
};

/** Of two copies with the same time, one that was read. */
const rank = ({ readAt }: LessonFacts) => (readAt === null ? '' : `read ${readAt}`);

/** @returns what is kept of one lesson. */
export const lessonFacts = (id: string) => saved(`lesson:${id}`, EMPTY, lessonFormat);

/** Marks a lesson as read, or as not read; `now` is an ISO time. */
export function keepRead(id: string, read: boolean, now: string): void {
  lessonFacts(id).update(({ changedAt }) => {
    const at = timeAfter(now, changedAt);
    return { readAt: read ? at : null, changedAt: at };
  });
}
