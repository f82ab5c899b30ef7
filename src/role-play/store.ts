import * as v from 'valibot';
import type { Format } from '../storage/envelope.ts';
import { mergeFinished } from '../storage/merge.ts';
import { saved } from '../storage/saved.ts';
import { timeSchema } from '../storage/time.ts';
import { LEVELS } from './levels.ts';
import { addLevel } from './migrations.ts';
import { keepBest } from './runs.ts';

const runSchema = v.object({
  edition: v.pipe(v.number(), v.integer()),
  level: v.picklist(LEVELS),
  seed: v.pipe(v.number(), v.integer()),
  replies: v.array(v.string()),
});

const schema = v.object({
  current: v.nullable(runSchema),
  /** Finished runs, oldest first; `at` is the ISO time of the last reply. */
  finished: v.array(v.object({ ...runSchema.entries, at: timeSchema })),
});

export type ScenePlays = v.InferOutput<typeof schema>;
export type SavedRun = v.InferOutput<typeof runSchema>;

const EMPTY: ScenePlays = { current: null, finished: [] };

/** How many finished runs are kept for one scene. */
const KEPT = 30;

/** How it is saved. */
export const scenePlaysFormat: Format<ScenePlays> = {
  schema,
  migrations: [addLevel],
  merge: (one, other) => ({
    current: one.current ?? other.current,
    finished: mergeFinished(one.finished, other.finished),
  }),
};

/** @returns what is kept of one scene. */
export const scenePlays = (scene: string) => saved(`role-play:${scene}`, EMPTY, scenePlaysFormat);

/** Puts a run in the place of the current one: a new one, a longer one, or a rewound one. */
export function keepRun(scene: string, run: SavedRun | null): void {
  scenePlays(scene).update((plays) => ({ ...plays, current: run }));
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
    finished: keepBest([...finished, { ...run, at }], KEPT, rank),
  }));
}
