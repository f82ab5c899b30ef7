/** @returns the whole seconds that are left of `seconds`, begun at `start`, when it is `now` (both in milliseconds). */
export const secondsLeft = (seconds: number, start: number, now: number): number =>
  Math.min(seconds, Math.max(0, Math.ceil(seconds - (now - start) / 1000)));

/** @returns a length of time as a clock shows it: 1:05. */
export const asClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
