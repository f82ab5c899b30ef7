/** How a check came out each time, without a screen. One is only ever compared with oneself. */
import type { Tally } from './engine.ts';

export interface Point extends Tally {
  sheet: string;
  /** When the check was finished. */
  at: string;
}

/** @returns the way from the first time to the last in a sentence, or nothing where there was only one. */
export function changeWords(points: readonly Point[]): string {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 2) return '';
  const change = last.count - first.count;
  const words =
    change === 0 ? 'as many as' : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than`;
  return `This time ${last.count} of ${last.of} ${last.noun}: ${words} the first time.`;
}

/** A place in the chart, from 0 to 1 on each side; up is 1. */
export interface Dot {
  x: number;
  y: number;
}

/** @returns where each point stands, from the left edge to the right. */
export const dotsOf = (points: readonly Point[]): Dot[] =>
  points.map(({ count, of }, index) => ({
    x: points.length > 1 ? index / (points.length - 1) : 0.5,
    y: of > 0 ? Math.min(1, Math.max(0, count / of)) : 0,
  }));
