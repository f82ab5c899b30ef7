/** Every state that a scene can come to, found once each: equal states are merged, paths are not listed. */
import { OBJECTIVES, type Objective } from '../course/map.ts';
import { repliesAt, startOf, step, turnAt, type SceneState } from './engine.ts';
import type { Condition, Reply, Scene, Turn } from './schema.ts';

export interface Visit {
  state: SceneState;
  /** A shortest list of reply ids that leads here. */
  path: readonly string[];
  turn: Turn | undefined;
  replies: readonly Reply[];
}

/** More states than any scene that a person could follow. A check that gave up half-way would prove nothing. */
const LIMIT = 400_000;

/**
 * @param scene one whose replies all lead onward (see `rules.ts`)
 * @returns one visit for every reachable state, nearest first
 * @throws when there are too many states to walk
 */
export function walk(scene: Scene): Visit[] {
  const visits: Visit[] = [];
  const readable = readFrom(scene);
  const seen = new Set<string>();
  const queue: { state: SceneState; path: readonly string[] }[] = [
    { state: startOf(scene), path: [] },
  ];
  for (let next = queue.shift(); next && visits.length < LIMIT; next = queue.shift()) {
    const key = keyOf(next.state, readable);
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
  if (queue.length > 0) throw new Error(`This scene has more than ${LIMIT} states.`);
  return visits;
}

/**
 * Two states are equal when nothing that can still be said tells them apart: flags and meters that nobody asks for
 * again do not count.
 */
function keyOf(
  { at, status, meters, flags }: SceneState,
  readable: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const read = readable.get(at);
  const values = OBJECTIVES.filter((meter) => read?.has(meterKey(meter))).map(
    (meter) => `${meter}=${meters[meter]}`,
  );
  return [at, status, ...values, ...[...flags].filter((flag) => read?.has(flag)).sort()].join(' ');
}

/** For each turn, the flags and meters that it or any later turn asks for. Taken last first, as replies lead onward. */
function readFrom({ turns }: Scene): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const turn of [...turns].reverse()) {
    const conditions = [
      ...turn.says.map((line) => line.when),
      ...turn.replies.flatMap(({ when, to }) => [
        when,
        ...(typeof to === 'string' ? [] : to.map((way) => way.when)),
      ]),
    ];
    const targets = turn.replies.flatMap(({ to }) =>
      typeof to === 'string' ? [to] : to.map((way) => way.to),
    );
    const later = targets.flatMap((target) => [...(read.get(target) ?? [])]);
    read.set(turn.id, new Set([...conditions.flatMap(askedBy), ...later]));
  }
  return read;
}

const askedBy = (condition: Condition = {}): string[] => [
  ...(condition.has ?? []),
  ...(condition.lacks ?? []),
  ...OBJECTIVES.filter((meter) => condition[meter]).map(meterKey),
];

/** A flag is an id and has no colon, so the two cannot be taken for each other. */
const meterKey = (meter: Objective) => `meter:${meter}`;
