import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import { lastChange, mergeMarks, NO_MARKS, setTick, type Marks } from './engine.ts';
import { addUnticked } from './migrations.ts';

const timesSchema = v.record(v.string(), timeSchema);

/** How it is saved. */
export const checklistFormat: Format<Marks> = {
  schema: v.object({ ticks: timesSchema, unticked: timesSchema }),
  migrations: [addUnticked],
  merge: mergeMarks,
};

/** @returns what is kept of one checklist. */
export const checklistFacts = (id: string) => saved(`checklist:${id}`, NO_MARKS, checklistFormat);

/** Ticks or unticks one item; `now` is an ISO time. */
export function keepTick(id: string, item: string, ticked: boolean, now: string): void {
  keepTicks(id, [item], ticked, now);
}

/** Ticks or unticks several items at once; `now` is an ISO time. */
export function keepTicks(
  id: string,
  items: readonly string[],
  ticked: boolean,
  now: string,
): void {
  checklistFacts(id).update((marks) =>
    items.reduce(
      (changed, item) => setTick(changed, item, ticked, timeAfter(now, lastChange(changed, item))),
      marks,
    ),
  );
}
