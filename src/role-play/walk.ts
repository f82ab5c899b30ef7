/** Every state that a scene can come to, found once each: equal states are merged, paths are not listed. */
import { repliesAt, startOf, step, turnAt, type SceneState } from './engine.ts';
import type { Reply, Scene, Turn } from './schema.ts';

export interface Visit {
  state: SceneState;
  /** A shortest list of reply ids that leads here. */
  path: readonly string[];
  turn: Turn | undefined;
  replies: readonly Reply[];
}

/** A scene with more states than this is not one that a person could follow. */
const LIMIT = 200_000;

/** @returns one visit for every reachable state, nearest first. */
export function walk(scene: Scene): Visit[] {
  const visits: Visit[] = [];
  const seen = new Set<string>();
  const queue: { state: SceneState; path: readonly string[] }[] = [{ state: startOf(scene), path: [] }];
  for (let next = queue.shift(); next && visits.length < LIMIT; next = queue.shift()) {
    const key = keyOf(next.state);
    if (seen.has(key)) continue;
    seen.add(key);
    const { state, path } = next;
    const turn = turnAt(scene, state);
    const replies = turn ? repliesAt(turn, state) : [];
    visits.push({ state, path, turn, replies });
    for (const reply of replies) {
      queue.push({ state: step(scene, state, reply), path: [...path, reply.id] });
    }
  }
  return visits;
}

function keyOf({ at, status, meters, flags }: SceneState): string {
  return [at, status, meters.offer, meters.leads, meters.impression, ...[...flags].sort()].join(' ');
}
