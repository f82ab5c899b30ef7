import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { PREFIX } from '../storage/keys.ts';
import { mergeLatest, recordOf } from '../storage/merge.ts';
import { erase, saved, storage } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import { isFor, type Interview, type Interviews } from './engine.ts';

interface Facts {
  interviews: Interviews;
}

const EMPTY: Facts = { interviews: {} };

/** How they are saved: all under one key. */
export const interviewsFormat: Format<Facts> = {
  schema: v.object({
    interviews: v.record(
      v.string(),
      v.object({
        employer: v.string(),
        role: v.string(),
        date: v.pipe(v.string(), v.regex(/^(\d{4,}-\d\d-\d\d)?$/)),
        at: timeSchema,
        gone: v.boolean(),
      }),
    ),
  }),
  migrations: [],
  merge: (one, other) => ({ interviews: mergeLatest(one.interviews, other.interviews) }),
};

/** @returns what is kept of all interviews. */
export const interviewFacts = () => saved('interviews:mine', EMPTY, interviewsFormat);

/** Keeps an interview, a new one or one that was changed; `now` is an ISO time. */
export function keepInterview(id: string, interview: Interview, now: string): void {
  const { employer, role, date } = interview;
  change(id, { employer, role, date, gone: false }, now);
}

/** Takes an interview off the list, and erases every sheet that was kept for it. What it was called goes, too. */
export function removeInterview(id: string, now: string): void {
  change(id, { employer: '', role: '', date: '', gone: true }, now);
  const names = storage.keys().map((key) => key.slice(PREFIX.length));
  for (const name of names) if (isFor(name, id)) erase(name);
}

function change(id: string, record: Interview & { gone: boolean }, now: string): void {
  interviewFacts().update(({ interviews }) => {
    const at = timeAfter(now, recordOf(interviews, id)?.at ?? '');
    return { interviews: { ...interviews, [id]: { ...record, at } } };
  });
}
