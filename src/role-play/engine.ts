/**
 * The simulator, without a screen: a scene and a list of reply ids give a state. Nothing here keeps
 * anything, so a rewind is a shorter list and a replay is the same call.
 */
import { METER_MAX } from './meter-max.ts';
import type { Condition, Ending, Line, OfferStatus, Reply, Scene, Turn } from './schema.ts';
import { shuffle, type Seed } from '../chance/shuffle.ts';
import type { Objective } from '../course/map.ts';

/** The facts of one play-through. Everything else is computed from them. */
export interface Run {
  /** The scene's edition when the run was begun. */
  edition: number;
  seed: Seed;
  /** Ids of the replies chosen, in order. */
  replies: readonly string[];
}

export type Meters = Record<Objective, number>;

export interface SceneState {
  /** Id of the turn or ending that the scene has come to. */
  at: string;
  status: OfferStatus;
  meters: Meters;
  flags: ReadonlySet<string>;
}

/** One reply that was given, and what it met and did. */
export interface Step {
  turn: Turn;
  lines: Line[];
  reply: Reply;
  before: SceneState;
  after: SceneState;
}

export interface Replay {
  steps: Step[];
  state: SceneState;
  /** Replies that the scene no longer knows at their place: it was changed since, and the run stops before them. */
  dropped: number;
}

export const turnAt = (scene: Scene, state: SceneState): Turn | undefined =>
  scene.turns.find((turn) => turn.id === state.at);

export const endingAt = (scene: Scene, state: SceneState): Ending | undefined =>
  scene.endings.find((ending) => ending.id === state.at);

/** @returns the objective of the moment: the offer while there can be one, leads once it is gone. */
export const objectiveNow = (status: OfferStatus): Objective =>
  status === 'gone' ? 'leads' : 'offer';

/** @returns the state in which the scene's first turn is heard. */
export function startOf(scene: Scene): SceneState {
  const { turn, ...meters } = scene.start;
  return arriveAt(scene, turn, { at: turn, status: 'open', meters, flags: new Set() });
}

/** @returns whether every part of a condition holds; an absent condition always does. */
export function holds(condition: Condition | undefined, state: SceneState): boolean {
  if (!condition) return true;
  const within = (objective: Objective) => {
    const { min = -Infinity, max = Infinity } = condition[objective] ?? {};
    return state.meters[objective] >= min && state.meters[objective] <= max;
  };
  return (
    within('offer') &&
    within('leads') &&
    within('impression') &&
    (condition.has ?? []).every((flag) => state.flags.has(flag)) &&
    (condition.lacks ?? []).every((flag) => !state.flags.has(flag))
  );
}

/** @returns the lines heard at a turn, in this state. */
export const linesAt = (turn: Turn, state: SceneState): Line[] =>
  turn.says.filter((line) => holds(line.when, state));

/** @returns the replies that can be given at a turn, in this state, in the order in which they were written. */
export const repliesAt = (turn: Turn, state: SceneState): Reply[] =>
  turn.replies.filter((reply) => holds(reply.when, state));

/** @returns the same replies in the order in which this run shows them. */
export const shuffledReplies = (turn: Turn, state: SceneState, seed: Seed): Reply[] =>
  shuffle(repliesAt(turn, state), seed, turn.id);

/** @returns the state after a reply; meters stay between 0 and {@link METER_MAX}. */
export function step(scene: Scene, state: SceneState, reply: Reply): SceneState {
  const meters = {
    offer: clamp(state.meters.offer + reply.effects.offer),
    leads: clamp(state.meters.leads + reply.effects.leads),
    impression: clamp(state.meters.impression + reply.effects.impression),
  };
  const flags = reply.sets.length > 0 ? new Set([...state.flags, ...reply.sets]) : state.flags;
  const next = { ...state, meters, flags };
  return arriveAt(scene, destination(reply, next), next);
}

/** Plays a list of replies from the start, as far as the scene knows them. Never throws. */
export function replay(scene: Scene, replies: readonly string[]): Replay {
  const steps: Step[] = [];
  let state = startOf(scene);
  for (const id of replies) {
    const turn = turnAt(scene, state);
    const reply = turn && repliesAt(turn, state).find((candidate) => candidate.id === id);
    if (!reply) break;
    const after = step(scene, state, reply);
    steps.push({ turn, lines: linesAt(turn, state), reply, before: state, after });
    state = after;
  }
  return { steps, state, dropped: replies.length - steps.length };
}

/** @returns the strongest reply that was there, unless the reply given was a strong one itself. */
export function strongerReply({ turn, reply, before }: Step): Reply | undefined {
  if (reply.verdict === 'strong') return undefined;
  const rank = { strong: 2, fair: 1, weak: 0 };
  return repliesAt(turn, before)
    .filter((candidate) => rank[candidate.verdict] > rank[reply.verdict])
    .sort((a, b) => rank[b.verdict] - rank[a.verdict])[0];
}

/** How often a competency was shown and missed in a run. */
export interface CompetencyTally {
  competency: string;
  shown: number;
  missed: number;
}

/** @returns every competency that came up, the weakest first. */
export function tallyCompetencies(steps: readonly Step[]): CompetencyTally[] {
  const tallies = new Map<string, CompetencyTally>();
  const tally = (competency: string) => {
    const found = tallies.get(competency) ?? { competency, shown: 0, missed: 0 };
    tallies.set(competency, found);
    return found;
  };
  for (const { reply } of steps) {
    for (const competency of reply.shows) tally(competency).shown += 1;
    for (const competency of reply.misses) tally(competency).missed += 1;
  }
  const share = ({ shown, missed }: CompetencyTally) => shown / (shown + missed);
  return [...tallies.values()].sort((a, b) => share(a) - share(b) || b.missed - a.missed);
}

function arriveAt(scene: Scene, at: string, state: SceneState): SceneState {
  const status =
    scene.turns.find((turn) => turn.id === at)?.offer ??
    scene.endings.find((ending) => ending.id === at)?.offer ??
    state.status;
  return { ...state, at, status };
}

function destination({ to }: Reply, state: SceneState): string {
  if (typeof to === 'string') return to;
  const match = to.find((option) => holds(option.when, state)) ?? to[to.length - 1];
  return match?.to ?? state.at;
}

const clamp = (value: number) => Math.min(METER_MAX, Math.max(0, value));
