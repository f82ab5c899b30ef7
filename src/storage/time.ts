import * as v from 'valibot';

/** @returns whether a text is an ISO time in UTC, as `toISOString` writes it; of two such texts the later sorts last */
export const isTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** The time of something that was done. Whoever shows it can rely on its being one. */
export const timeSchema = v.pipe(v.string(), v.check(isTime));

/**
 * The time of a change that must count more than the last one, although the clock may have been set back or may not
 * have moved on since.
 * @param now ISO time of the change
 * @param last ISO time of the change before it; empty when there was none
 */
export function timeAfter(now: string, last: string): string {
  if (now > last) return now;
  const next = new Date(Date.parse(last) + 1);
  // After the last time that there is, nothing comes: then that one has to do.
  return Number.isNaN(next.getTime()) || next.getUTCFullYear() > 9999 ? last : next.toISOString();
}
