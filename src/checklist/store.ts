import * as v from 'valibot';
import { mergeTimes } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { setTick, type Ticks } from './engine.ts';

const schema = v.object({ ticks: v.record(v.string(), v.string()) });

const EMPTY: { ticks: Ticks } = { ticks: {} };

/** @returns what is kept of one checklist. */
export const checklistFacts = (id: string) =>
  saved(`checklist:${id}`, EMPTY, {
    schema,
    migrations: [],
    merge: (one, other) => ({ ticks: mergeTimes(one.ticks, other.ticks) }),
  });

/** Ticks or unticks one item; `now` is an ISO time. */
export function keepTick(id: string, item: string, ticked: boolean, now: string): void {
  checklistFacts(id).update(({ ticks }) => ({ ticks: setTick(ticks, item, ticked, now) }));
}

/** Puts all ticks at once: none, or those of before. */
export function keepTicks(id: string, ticks: Ticks): void {
  checklistFacts(id).store.set({ ticks });
}
