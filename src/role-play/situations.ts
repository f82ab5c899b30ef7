/** Puts what a learner may have to disclose into a scene. Pure: a scene and a situation make another scene. */
import type { Line, Reply, Scene, Situation, Turn } from './schema.ts';

/** A scene with the situations that fit it, as the player gets it. */
export type SceneWithSituations = Scene & { situations?: readonly Situation[] };

/** @returns the scene with those of the shared situations that it has room for. */
export function withSituations<T extends Scene>(
  scene: T,
  shared: readonly Situation[],
): T & SceneWithSituations {
  const named = scene.disclosures?.situations ?? [];
  return {
    ...scene,
    situations: named.flatMap((id) => shared.find((situation) => situation.id === id) ?? []),
  };
}

/** Who speaks in the shared turns: whoever the scene names. */
export const INTERVIEWER = 'interviewer';
/** Where the shared turns lead in the end: to the turn before which they were put. */
export const BACK = 'back';

/** Found once for each scene and situation: the player asks after every reply. */
const situated = new WeakMap<SceneWithSituations, Map<string, Scene>>();

/**
 * @param situation id of one of the scene's situations; any other, or none, leaves the scene as it is
 * @returns the scene as somebody in this situation plays it
 */
export function situate(scene: SceneWithSituations, situation: string | null): Scene {
  const found = scene.situations?.find(({ id }) => id === situation);
  if (!found || !scene.disclosures) return scene;
  const known = situated.get(scene) ?? new Map<string, Scene>();
  situated.set(scene, known);
  const made = known.get(found.id) ?? splice(scene, [found]);
  known.set(found.id, made);
  return made;
}

/** The turn that stands for the choice of a situation, and its replies, one for each. No id can look like these. */
export const CHOICE = 'who:you-are';
const asReply = (id: string) => `as:${id}`;
/** The reply of somebody with nothing to disclose. */
export const NOBODY = asReply('nobody');
/** @returns whether an id is that turn's, or one of its replies'. */
export const isChoice = (id: string) => id === CHOICE || id.startsWith('as:');

/**
 * All situations of a scene at once, for the proof: at the place where they part, chance chooses one, or none. What
 * comes before and after is then walked once, and not once for each.
 */
export function withAllSituations(scene: SceneWithSituations): Scene {
  const { situations = [], disclosures } = scene;
  if (!disclosures || situations.length === 0) return scene;
  const choose = (id: string, to: string): Reply => ({
    id,
    text: id,
    verdict: 'fair',
    move: 'listen',
    shows: [],
    misses: [],
    effects: { offer: 0, leads: 0, impression: 0 },
    sets: [],
    coach: id,
    to,
  });
  const choice: Turn = {
    id: CHOICE,
    says: [{ text: CHOICE, wordings: {} }],
    replies: [
      choose(NOBODY, disclosures.before),
      ...situations.map(({ id, turns }) => choose(asReply(id), turns[0]?.id ?? disclosures.before)),
    ],
  };
  return splice(scene, situations, choice);
}

/** Puts the turns of situations before the turn that the scene names, and leads whoever comes there through them. */
function splice(
  scene: SceneWithSituations,
  situations: readonly Situation[],
  choice?: Turn,
): Scene {
  const { before, who } = scene.disclosures ?? { before: '', who: '' };
  const index = scene.turns.findIndex(({ id }) => id === before);
  const there = scene.turns[index];
  const entry = choice?.id ?? situations[0]?.turns[0]?.id;
  if (!there || entry === undefined) return scene;

  const firstPlain = there.says.findIndex(({ when }) => when === undefined);
  const reactions = choice ? [] : there.says.slice(0, Math.max(0, firstPlain));
  const spoken = (line: Line): Line => (line.who === INTERVIEWER ? { ...line, who } : line);
  const own = situations.flatMap(({ turns }) =>
    turns.map((turn, place): Turn => ({
      ...turn,
      says: [...(place === 0 ? reactions : []), ...turn.says.map(spoken)],
      replies: turn.replies.map((reply) => redirected(reply, BACK, before)),
    })),
  );
  const goesOn: Turn = {
    ...there,
    says: [
      ...situations.flatMap(({ says }) => says.map(spoken)),
      ...there.says.slice(reactions.length),
    ],
  };
  const led = (turn: Turn): Turn => ({
    ...turn,
    replies: turn.replies.map((reply) => redirected(reply, before, entry)),
  });
  const { situations: _, ...rest } = scene;
  return {
    ...rest,
    start: { ...scene.start, turn: scene.start.turn === before ? entry : scene.start.turn },
    turns: [
      ...scene.turns.slice(0, index).map(led),
      ...(choice ? [choice] : []),
      ...own,
      goesOn,
      ...scene.turns.slice(index + 1),
    ],
  };
}

/** The same reply, leading to `to` wherever it led to `from`. */
function redirected(reply: Reply, from: string, to: string): Reply {
  const turned = (place: string) => (place === from ? to : place);
  return {
    ...reply,
    to:
      typeof reply.to === 'string'
        ? turned(reply.to)
        : reply.to.map((way) => ({ ...way, to: turned(way.to) })),
  };
}
