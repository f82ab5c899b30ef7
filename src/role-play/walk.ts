/** Every state that a scene can come to, found once each: equal states are merged, paths are not listed. */
import { OBJECTIVES, type Objective } from '../course/map.ts';
import { repliesAt, startOf, step, turnAt, type SceneState, type Setting } from './engine.ts';
import type { Condition, Reply, Scene, Turn } from './schema.ts';

export interface Visit {
  state: SceneState;
  turn: Turn | undefined;
  /** The replies that can be given, with where each leads. */
  ways: readonly { reply: Reply; to: Visit }[];
  /** How a shortest path comes here. */
  from: { visit: Visit; reply: Reply } | undefined;
  /** The marks of the replies on the way here, as bits (see `WalkOptions.mark`). */
  marks: number;
}

export interface WalkOptions {
  /** Replies that may be given; all where absent. */
  allow?: (reply: Reply, turn: Turn, state: SceneState) => boolean;
  /** Kinds of reply to keep track of, each as a bit: states before and after one are not merged. */
  mark?: (reply: Reply) => number;
  /** Meters that tell states apart even where nothing asks for them again. */
  meters?: readonly Objective[];
}

/** More states than any scene that a person could follow. A check that gave up half-way would prove nothing. */
const LIMIT = 400_000;

/**
 * Walks from several settings at once: what two levels have in common is walked once.
 * @param scene one whose replies all lead onward (see `rules.ts`)
 * @param settings where to start from
 * @returns one visit for every reachable state, nearest first; the starts come first
 * @throws when there are too many states to walk
 */
export function walk(
  scene: Scene,
  settings: readonly Setting[],
  options: WalkOptions = {},
): Visit[] {
  const { allow = () => true, mark = () => 0, meters = [] } = options;
  const readable = readFrom(scene, meters);
  const known = new Map<string, Visit>();
  const visits: Visit[] = [];

  const visit = (state: SceneState, marks: number, from: Visit['from']): Visit => {
    const key = `${keyOf(state, readable)} ${marks}`;
    const there = known.get(key);
    if (there) return there;
    const found: Visit = { state, turn: turnAt(scene, state), ways: [], from, marks };
    known.set(key, found);
    visits.push(found);
    return found;
  };

  for (const setting of settings) visit(startOf(scene, setting), 0, undefined);
  // `visits` grows while it is read: each state is looked at once, in the order in which it was found.
  for (let next = 0; next < visits.length; next += 1) {
    if (next > LIMIT) throw new Error(`This scene has more than ${LIMIT} states.`);
    const here = visits[next] as Visit;
    const { turn, state } = here;
    if (!turn) continue;
    here.ways = repliesAt(turn, state)
      .filter((reply) => allow(reply, turn, state))
      .map((reply) => ({
        reply,
        to: visit(step(scene, state, reply), here.marks | mark(reply), { visit: here, reply }),
      }));
  }
  return visits;
}

/** @returns the ids of the replies on a shortest path to a state. */
export function pathTo({ from }: Visit): string[] {
  return from ? [...pathTo(from.visit), from.reply.id] : [];
}

/**
 * Two states are equal when nothing that can still be said tells them apart: flags, meters and levels that nobody asks
 * for again do not count.
 */
function keyOf(
  { at, status, meters, flags, setting }: SceneState,
  readable: ReadonlyMap<string, readonly string[]>,
): string {
  let key = `${at} ${status}`;
  for (const name of readable.get(at) ?? []) {
    const meter = METER_OF.get(name);
    if (meter) key += ` ${meters[meter]}`;
    else if (name === LEVEL_KEY) key += ` ${setting.level}`;
    else key += flags.has(name) ? ' 1' : ' 0';
  }
  return key;
}

/** For each place, the flags, meters and levels that it or any later turn asks for. Taken last first, as replies lead onward. */
function readFrom({ turns, endings }: Scene, always: readonly Objective[]): Map<string, string[]> {
  const kept = always.map(meterKey);
  const read = new Map<string, string[]>(endings.map(({ id }) => [id, kept]));
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
    const later = targets.flatMap((target) => read.get(target) ?? []);
    read.set(turn.id, [...new Set([...kept, ...conditions.flatMap(askedBy), ...later])]);
  }
  return read;
}

const askedBy = (condition: Condition = {}): string[] => [
  ...(condition.has ?? []),
  ...(condition.lacks ?? []),
  ...OBJECTIVES.filter((meter) => condition[meter]).map(meterKey),
  ...(condition.levels ? [LEVEL_KEY] : []),
];

/** A flag is an id and has no colon, so these cannot be taken for one. */
const LEVEL_KEY = 'level:';
const meterKey = (meter: Objective) => `meter:${meter}`;
const METER_OF = new Map(OBJECTIVES.map((meter) => [meterKey(meter), meter]));
