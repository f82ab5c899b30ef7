import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { mergeLatest, recordOf } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { timeAfter, timeSchema } from '../storage/time.ts';
import { textsSchema, withText, type Texts } from '../storage/written.ts';
import { lastChange, mergeMarks, NO_MARKS, setTick, type Changes, type Marks } from './engine.ts';
import { addOwn, addUnticked } from './migrations.ts';

const timesSchema = v.record(v.string(), timeSchema);

/** All that somebody did to one list. */
export interface ListFacts extends Marks, Changes {
  hidden: Readonly<Record<string, { hidden: boolean; at: string }>>;
  own: Texts;
  /** What they wrote beside the list. */
  texts: Texts;
}

const EMPTY: ListFacts = { ...NO_MARKS, hidden: {}, own: {}, texts: {} };

/** Under which the notes are kept. */
export const NOTES = 'notes';

/** How it is saved. */
export const checklistFormat: Format<ListFacts> = {
  schema: v.object({
    ticks: timesSchema,
    unticked: timesSchema,
    hidden: v.record(v.string(), v.object({ hidden: v.boolean(), at: timeSchema })),
    own: textsSchema,
    texts: textsSchema,
  }),
  migrations: [addUnticked, addOwn],
  merge: (one, other) => ({
    ...mergeMarks(one, other),
    hidden: mergeLatest(one.hidden, other.hidden),
    own: mergeLatest(one.own, other.own),
    texts: mergeLatest(one.texts, other.texts),
  }),
};

/**
 * @param id of a checklist, or of one that is kept for an interview (see `interview/engine.ts`)
 * @returns what is kept of it
 */
export const checklistFacts = (id: string) => saved(`checklist:${id}`, EMPTY, checklistFormat);

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
  checklistFacts(id).update((list) => ({
    ...list,
    ...items.reduce<Marks>(
      (changed, item) => setTick(changed, item, ticked, timeAfter(now, lastChange(changed, item))),
      { ticks: list.ticks, unticked: list.unticked },
    ),
  }));
}

/** Hides an item that does not apply, or shows it again. */
export function keepHidden(id: string, item: string, hidden: boolean, now: string): void {
  checklistFacts(id).update((list) => {
    const at = timeAfter(now, recordOf(list.hidden, item)?.at ?? '');
    return { ...list, hidden: { ...list.hidden, [item]: { hidden, at } } };
  });
}

/** Writes an item of somebody's own; an empty text takes it away. */
export function keepOwn(id: string, item: string, text: string, now: string): void {
  checklistFacts(id).update((list) => ({ ...list, own: withText(list.own, item, text, now) }));
}

/** Keeps what is written beside the list. */
export function keepNote(id: string, name: string, text: string, now: string): void {
  checklistFacts(id).update((list) => ({ ...list, texts: withText(list.texts, name, text, now) }));
}
