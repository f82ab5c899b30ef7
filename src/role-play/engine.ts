/**
 * The simulator, without a screen: a scene and a list of reply ids give a state. Nothing here keeps
 * anything, so a rewind is a shorter list and a replay is the same call.
 */
import { LEVEL_START, type Level } from './levels.ts';
import { METER_MAX } from './meter-max.ts';
import type { Condition, Ending, Line, OfferStatus, Reply, Scene, Turn } from './schema.ts';
import { situate, type SceneWithSituations } from './situations.ts';
import { shuffle, type Seed } from '../chance/shuffle.ts';
import { OBJECTIVES, type Objective } from '../course/map.ts';

/** The facts of one play-through. Everything else is computed from them. */
export interface Run {
  /** The scene's edition when the run was begun. */
  edition: number;
  level: Level;
  seed: Seed;
  /** Id of what the learner has to disclose in this run; null for the scene as it is. */
  situation: string | null;
  /** Ids of the replies chosen, in order. */
  replies: readonly string[];
}

/** What a replay needs to know of a run; nothing to disclose where no situation is named. */
export type Played = Pick<Run, 'level' | 'seed' | 'replies'> & Partial<Pick<Run, 'situation'>>;

/** What is settled before the first line: how hard it is, and the interviewer's mood. */
export interface Setting {
  level: Level;
  /** Id of one of the scene's temperaments. */
  temperament: string;
}

export type Meters = Record<Objective, number>;

export interface SceneState {
  /** Id of the turn or ending that the scene has come to. */
  at: string;
  status: OfferStatus;
  meters: Meters;
  flags: ReadonlySet<string>;
  setting: Setting;
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
  /** The scene as it was played: with the turns of the run's situation. */
  scene: Scene;
  steps: Step[];
  state: SceneState;
  /** Replies that the scene no longer knows at their place: it was changed since, and the run stops before them. */
  dropped: number;
}

interface Places {
  turns: ReadonlyMap<string, Turn>;
  endings: ReadonlyMap<string, Ending>;
}

/** Looked up in every step, and the proof takes many: found once for each scene. */
const places = new WeakMap<Scene, Places>();

function placesOf(scene: Scene): Places {
  const known = places.get(scene);
  if (known) return known;
  const found = {
    turns: new Map(scene.turns.map((turn) => [turn.id, turn])),
    endings: new Map(scene.endings.map((ending) => [ending.id, ending])),
  };
  places.set(scene, found);
  return found;
}

export const turnAt = (scene: Scene, state: SceneState): Turn | undefined =>
  placesOf(scene).turns.get(state.at);

export const endingAt = (scene: Scene, state: SceneState): Ending | undefined =>
  placesOf(scene).endings.get(state.at);

/** @returns the objective of the moment: the offer while there can be one, leads once it is gone. */
export const objectiveNow = (status: OfferStatus): Objective =>
  status === 'gone' ? 'leads' : 'offer';

/** @returns the level of a run, and the temperament that its seed draws. */
export function settingOf(scene: Scene, { level, seed }: Pick<Run, 'level' | 'seed'>): Setting {
  const temperaments = scene.temperaments.map(({ id }) => id);
  return { level, temperament: shuffle(temperaments, seed, 'temperament')[0] ?? '' };
}

/** @returns the state in which the scene's first turn is heard. */
export function startOf(scene: Scene, setting: Setting): SceneState {
  const { turn, offer, leads, impression } = scene.start;
  const shift = LEVEL_START[setting.level];
  const meters = {
    offer: clamp(offer + shift.offer),
    leads,
    impression: clamp(impression + shift.impression),
  };
  return arriveAt(scene, turn, { at: turn, status: 'open', meters, flags: new Set(), setting });
}

/** @returns whether every part of a condition holds; an absent condition always does. */
export function holds(condition: Condition | undefined, state: SceneState): boolean {
  if (!condition) return true;
  if (condition.has && !condition.has.every((flag) => state.flags.has(flag))) return false;
  if (condition.lacks?.some((flag) => state.flags.has(flag))) return false;
  if (condition.levels && !condition.levels.includes(state.setting.level)) return false;
  const within = (objective: Objective) => {
    const { min = -Infinity, max = Infinity } = condition[objective] ?? {};
    return state.meters[objective] >= min && state.meters[objective] <= max;
  };
  return OBJECTIVES.every(within);
}

/** @returns the lines heard at a turn, in this state, worded for the interviewer's mood or for the level. */
export const linesAt = (turn: Turn, state: SceneState): Line[] =>
  turn.says
    .filter((line) => holds(line.when, state))
    .map((line) => ({ ...line, text: worded(line, state.setting) }));

const worded = ({ text, wordings }: Line, { level, temperament }: Setting): string =>
  wordings[temperament] ?? wordings[level] ?? text;

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

/** Plays a run from the start, as far as the scene knows its replies. Never throws. */
export function replay(of: SceneWithSituations, run: Played): Replay {
  const scene = situate(of, run.situation ?? null);
  const steps: Step[] = [];
  let state = startOf(scene, settingOf(scene, run));
  for (const id of run.replies) {
    const turn = turnAt(scene, state);
    const reply = turn && repliesAt(turn, state).find((candidate) => candidate.id === id);
    if (!reply) break;
    const after = step(scene, state, reply);
    steps.push({ turn, lines: linesAt(turn, state), reply, before: state, after });
    state = after;
  }
  return { scene, steps, state, dropped: run.replies.length - steps.length };
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
  const { turns, endings } = placesOf(scene);
  const status = turns.get(at)?.offer ?? endings.get(at)?.offer ?? state.status;
  return { ...state, at, status };
}

function destination({ to }: Reply, state: SceneState): string {
  if (typeof to === 'string') return to;
  const match = to.find((option) => holds(option.when, state)) ?? to[to.length - 1];
  return match?.to ?? state.at;
}

const clamp = (value: number) => Math.min(METER_MAX, Math.max(0, value));
