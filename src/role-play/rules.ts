/** What a schema cannot see in a scene: that its graph holds together. Then `proof.ts` shows that the doctrine holds. */
import { suggest } from '../course/nearest.ts';
import type { Report } from '../course/problems.ts';
import { LEVELS } from './levels.ts';
import type { Reply, Scene } from './schema.ts';
import { proveScene, type ProofFigures } from './proof.ts';
import type { Situation } from './schema.ts';

export { checkDisclosures } from './disclosure-rules.ts';
export type { ProofFigures };

/** The smallest scene that is worth playing. */
export const MIN_TURNS = 12;
export const MIN_ENDINGS = 3;

export interface SceneRules {
  minTurns?: number | undefined;
  /** The situations that scenes share; where absent, a scene is proved without them. */
  situations?: readonly Situation[] | undefined;
}

/**
 * @param report is told of every rule that the scene breaks
 * @returns what the proof saw, where the graph is sound enough to be walked
 */
export function checkScene(
  scene: Scene,
  report: Report,
  { minTurns = MIN_TURNS, situations }: SceneRules = {},
): ProofFigures | undefined {
  checkSize(scene, report, minTurns);
  const targetsHold = checkTargets(scene, report);
  checkCast(scene, report);
  checkWordings(scene, report);
  const fits = checkRoom(scene, situations, report);
  // Where the graph is not sound, a proof would only tell of what follows from that.
  if (!targetsHold || !placesDiffer(scene) || !checkForward(scene, report)) return undefined;
  return proveScene({ ...scene, situations: fits }, report);
}

function checkSize(scene: Scene, report: Report, minTurns: number): void {
  if (scene.turns.length < minTurns) {
    report(
      ['turns'],
      `The scene has ${scene.turns.length} turns; a scene has at least ${minTurns}.`,
    );
  }
  if (scene.endings.length < MIN_ENDINGS) {
    report(
      ['endings'],
      `The scene has ${scene.endings.length} endings; a scene has at least ${MIN_ENDINGS}.`,
    );
  }
  const best = scene.endings.filter((ending) => ending.rank === 'best').length;
  if (best !== 1) {
    report(
      ['endings'],
      `${best} endings have the rank “best”.`,
      'Exactly one is the best honest outcome.',
    );
  }
}

/** @returns whether every reply leads to a turn or an ending that exists. */
function checkTargets(scene: Scene, report: Report): boolean {
  const places = [...scene.turns, ...scene.endings].map(({ id }) => id);
  let ok = true;
  if (!scene.turns.some(({ id }) => id === scene.start.turn)) {
    ok = false;
    report(
      ['start', 'turn'],
      `The scene starts at “${scene.start.turn}”, which is not a turn.`,
      suggest(scene.start.turn, places),
    );
  }
  for (const { path, reply } of repliesOf(scene)) {
    for (const to of targetsOf(reply)) {
      if (places.includes(to)) continue;
      ok = false;
      report(
        [...path, 'to'],
        `The reply “${reply.id}” leads to “${to}”, which is neither a turn nor an ending.`,
        suggest(to, places),
      );
    }
    if (typeof reply.to !== 'string' && reply.to[reply.to.length - 1]?.when) {
      report(
        [...path, 'to'],
        `The reply “${reply.id}” may lead nowhere: all its ways have conditions.`,
        'Leave “when” out of the last one.',
      );
    }
  }
  return ok;
}

/** That each place has an id of its own is told elsewhere (`course/unique-ids.ts`). */
function placesDiffer({ turns, endings }: Scene): boolean {
  const ids = [...turns, ...endings].map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

function checkCast(scene: Scene, report: Report): void {
  const cast = scene.cast.map(({ id }) => id);
  scene.turns.forEach((turn, turnIndex) => {
    turn.says.forEach(({ who }, lineIndex) => {
      if (who === undefined || cast.includes(who)) return;
      report(
        ['turns', turnIndex, 'says', lineIndex, 'who'],
        `“${who}” speaks at “${turn.id}” but is not in the cast.`,
        suggest(who, cast),
      );
    });
  });
}

/** Other words for a line are heard in a mood or at a level: both must be there. */
function checkWordings({ temperaments, turns }: Scene, report: Report): void {
  const moods = temperaments.map(({ id }) => id);
  const known: string[] = [...moods, ...LEVELS];
  temperaments.forEach(({ id }, index) => {
    if (!(LEVELS as readonly string[]).includes(id)) return;
    report(
      ['temperaments', index, 'id'],
      `A mood cannot be called “${id}”: that is a level.`,
      'Give it another id.',
    );
  });
  turns.forEach((turn, turnIndex) => {
    turn.says.forEach(({ wordings }, lineIndex) => {
      for (const key of Object.keys(wordings)) {
        if (known.includes(key)) continue;
        report(
          ['turns', turnIndex, 'says', lineIndex, 'wordings', key],
          `At “${turn.id}” there are words for “${key}”, which is neither a mood of the scene nor a level.`,
          suggest(key, known),
        );
      }
    });
  });
}

/** Replies lead onward in the file, so that every path ends. @returns whether they do. */
function checkForward(scene: Scene, report: Report): boolean {
  const order = [...scene.turns, ...scene.endings].map(({ id }) => id);
  let ok = true;
  for (const { path, reply, turnId } of repliesOf(scene)) {
    for (const to of targetsOf(reply)) {
      if (order.indexOf(to) > order.indexOf(turnId)) continue;
      ok = false;
      report(
        [...path, 'to'],
        `The reply “${reply.id}” leads back to “${to}”: a learner could go round in circles.`,
        'Replies lead to a turn further down, or to an ending.',
      );
    }
  }
  return ok;
}

/** Where a scene makes room for situations, all that it names exists. @returns the situations that fit */
function checkRoom(
  { disclosures, cast, turns }: Scene,
  situations: readonly Situation[] | undefined,
  report: Report,
): Situation[] {
  if (!disclosures || !situations) return [];
  const problems: [path: string[], message: string, hint?: string][] = [];
  const people = cast.map(({ id }) => id);
  if (!people.includes(disclosures.who)) {
    problems.push([
      ['who'],
      `“${disclosures.who}” is to ask, but is not in the cast.`,
      suggest(disclosures.who, people),
    ]);
  }
  const places = turns.map(({ id }) => id);
  const before = turns.find(({ id }) => id === disclosures.before);
  if (!before) {
    problems.push([
      ['before'],
      `A situation is to come before “${disclosures.before}”, which is not a turn.`,
      suggest(disclosures.before, places),
    ]);
  } else if (before.offer !== undefined || before.says.every(({ when }) => when)) {
    problems.push([
      ['before'],
      `At “${before.id}” a situation would break in.`,
      'Choose a turn that changes nothing about the offer, and whose lines come to something new.',
    ]);
  }
  const known = situations.map(({ id }) => id);
  const fits = disclosures.situations.flatMap((id, index) => {
    const found = situations.find((situation) => situation.id === id);
    if (!found)
      report(
        ['disclosures', 'situations', index],
        `There is no situation called “${id}” in content/disclosures.yaml.`,
        suggest(id, known),
      );
    return found ?? [];
  });
  for (const [path, message, hint] of problems) report(['disclosures', ...path], message, hint);
  return problems.length > 0 ? [] : fits;
}

function repliesOf(scene: Scene) {
  return scene.turns.flatMap((turn, turnIndex) =>
    turn.replies.map((reply, replyIndex) => ({
      turnId: turn.id,
      reply,
      path: ['turns', turnIndex, 'replies', replyIndex] as (string | number)[],
    })),
  );
}

const targetsOf = ({ to }: Reply): string[] =>
  typeof to === 'string' ? [to] : to.map((option) => option.to);
