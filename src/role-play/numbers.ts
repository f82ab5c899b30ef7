import type { Scene } from './schema.ts';

/** @returns the number of a turn or ending in the scene's text: turns first, then endings, as they were written. */
export function numbersOf({ turns, endings }: Scene): (id: string) => number {
  const places = [...turns, ...endings].map(({ id }) => id);
  return (id) => places.indexOf(id) + 1;
}
