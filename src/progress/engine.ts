/** The map of what was done. It owns no facts: it counts those of the exercises. */
import type { Thing } from '../course/course.ts';

/** What is needed to count a thing. */
export type Countable = Pick<Thing, 'kind' | 'id' | 'cells' | 'items'>;

export interface CellProgress {
  done: number;
  total: number;
}

/**
 * @param things everything a learner can do
 * @param isDone whether somebody has done it: a lesson read, a quiz finished, a scene played to an ending, a
 *   self-check taken, a checklist ticked to the end
 * @returns for each cell, how many of the things that stand in it are done
 */
export function progressByCell(
  things: readonly Countable[],
  isDone: (thing: Countable) => boolean,
): Map<string, CellProgress> {
  const cells = new Map<string, CellProgress>();
  for (const thing of things) {
    for (const cell of thing.cells) {
      const { done, total } = cells.get(cell) ?? { done: 0, total: 0 };
      cells.set(cell, { done: done + (isDone(thing) ? 1 : 0), total: total + 1 });
    }
  }
  return cells;
}
