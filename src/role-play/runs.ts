/** What finished runs add up to. Computed from the runs and the scene; nothing of it is stored. */
import { endingAt, replay, type Played } from './engine.ts';
import type { Ending } from './schema.ts';
import type { SceneWithSituations } from './situations.ts';

/** @returns the ending that a run came to; nothing when the scene was changed since, or the run is not finished. */
export function endingOf(of: SceneWithSituations, run: Played): Ending | undefined {
  const { scene, state } = replay(of, run);
  return endingAt(scene, state);
}

/** @returns the ids of the endings that runs came to. */
export function endingsOf(
  scene: SceneWithSituations,
  runs: readonly Played[],
): ReadonlySet<string> {
  return new Set(runs.map((run) => endingOf(scene, run)?.id).filter((id) => id !== undefined));
}

/** @returns how good an ending is: 3 for the best, 0 for a poor one or none. */
export const rankOf = (ending: Ending | undefined): number => {
  const ranks = { best: 3, good: 2, fair: 1, poor: 0 };
  return ending ? ranks[ending.rank] : 0;
};

/**
 * Keeps a list of runs short. The oldest go first, but the first of the best is never dropped.
 * @param limit how many may stay, at least one
 * @param rank how good a run is
 */
export function keepBest<T>(runs: readonly T[], limit: number, rank: (run: T) => number): T[] {
  const kept = [...runs];
  while (kept.length > limit) {
    const best = kept.reduce((top, run) => (rank(run) > rank(top) ? run : top));
    const drop = kept.findIndex((run) => run !== best);
    kept.splice(drop === -1 ? 0 : drop, 1);
  }
  return kept;
}
