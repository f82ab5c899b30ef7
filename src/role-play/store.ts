import * as v from 'valibot';
import { canonical } from '../storage/canonical.ts';
import type { Format } from '../storage/envelope.ts';
import { mergeFinished } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { timeSchema } from '../storage/time.ts';
import { LEVELS } from './levels.ts';
import { addLevel, addSituation } from './migrations.ts';
import { keepBest } from './runs.ts';

const runSchema = v.object({
  edition: v.pipe(v.number(), v.integer()),
  level: v.picklist(LEVELS),
  seed: v.pipe(v.number(), v.integer()),
  situation: v.nullable(v.string()),
  replies: v.array(v.string()),
});

const schema = v.object({
  /** The run in hand. */
  current: v.nullable(runSchema),
  /** ISO time at which the run in hand was last changed, or put away. */
  currentAt: v.string(),
  /** Finished runs, oldest first; `at` is the ISO time of the last reply. */
  finished: v.array(v.object({ ...runSchema.entries, at: timeSchema })),
});

export type ScenePlays = v.InferOutput<typeof schema>;
export type SavedRun = v.InferOutput<typeof runSchema>;

const EMPTY: ScenePlays = { current: null, currentAt: '', finished: [] };

/** How many finished runs are kept for one scene. */
const KEPT = 12;

/**
 * Of two runs in hand the one that was changed last counts. Finished runs add up; how many may stay is only known
 * where the scene is, so the next one that is finished sees to it.
 */
export const scenePlaysFormat: Format<ScenePlays> = {
  schema,
  migrations: [addLevel, addSituation],
  merge: (one, other) => {
    const { current, currentAt } = laterOf(one, other);
    return { current, currentAt, finished: mergeFinished(one.finished, other.finished) };
  },
};

function laterOf(one: ScenePlays, other: ScenePlays): ScenePlays {
  if (one.currentAt !== other.currentAt) return one.currentAt > other.currentAt ? one : other;
  return canonical(one.current) > canonical(other.current) ? one : other;
}

/** @returns what is kept of one scene. */
export const scenePlays = (scene: string) => saved(`role-play:${scene}`, EMPTY, scenePlaysFormat);

/**
 * Puts a run in the place of the current one: a new one, a longer one, or a rewound one.
 * @param now ISO time
 */
export function keepRun(scene: string, run: SavedRun, now: string): void {
  scenePlays(scene).update((plays) => ({ ...plays, current: run, currentAt: now }));
}

/**
 * Puts a run that has come to an ending among the finished ones.
 * @param rank how good a run is: the best one is never dropped
 */
export function finishRun(
  scene: string,
  run: SavedRun,
  at: string,
  rank: (run: SavedRun) => number,
): void {
  scenePlays(scene).update(({ finished }) => ({
    current: null,
    currentAt: at,
    finished: keepBest([...finished, { ...run, at }], KEPT, rank),
  }));
}
