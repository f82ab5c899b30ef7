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
