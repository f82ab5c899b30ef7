/** Days in the learner's own zone, as moments in milliseconds. */

/** @returns the first and the last moment of the day that a moment lies in. @param now ISO text */
export function todayAt(now: string): { start: number; end: number } {
  const day = new Date(now);
  const start = new Date(day.getFullYear(), day.getMonth(), day.getDate());
  const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
  return { start: start.getTime(), end: next.getTime() - 1 };
}

/** @returns the first moment of a day. @param day as in 2026-11-25 */
export function startOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/**
 * @param day as in 2026-11-25
 * @param now ISO text
 * @returns how many days there are until then: 0 today, 1 tomorrow, -1 yesterday. A day with 23 or 25 hours is one day.
 */
export const daysUntil = (day: string, now: string): number =>
  Math.round((startOfDay(day) - todayAt(now).start) / (24 * 60 * 60 * 1000));
