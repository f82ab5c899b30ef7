/**
 * What a schema cannot see in a scene: that its graph holds together, and that the doctrine holds in
 * every state that a learner can reach.
 */
import { suggest } from '../course/nearest.ts';
import type { Report } from '../course/problems.ts';
import type { Reply, Scene } from './schema.ts';
import { walk, type Visit } from './walk.ts';

/** The smallest scene that is worth playing. */
export const MIN_TURNS = 12;
export const MIN_ENDINGS = 3;

/** @param report is told of every rule that the scene breaks. */
export function checkScene(scene: Scene, report: Report, { minTurns = MIN_TURNS } = {}): void {
  checkSize(scene, report, minTurns);
  const targetsHold = checkTargets(scene, report);
  checkCast(scene, report);
  if (!targetsHold || !checkForward(scene, report)) return;
  checkDoctrine(scene, report);
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

/** Walks every reachable state and holds each against the doctrine. */
function checkDoctrine(scene: Scene, report: Report): void {
  const visits = walkOrTell(scene, report);
  if (!visits) return;
  const reached = new Set(visits.map(({ state }) => state.at));
  scene.turns.forEach(({ id }, index) => {
    if (!reached.has(id)) report(['turns', index], `No path reaches the turn “${id}”.`);
  });
  scene.endings.forEach(({ id }, index) => {
    if (!reached.has(id)) report(['endings', index], `No path reaches the ending “${id}”.`);
  });

  const reportOnce = once(report);
  for (const { state, turn, replies, path } of visits) {
    if (!turn) continue;
    const place = ['turns', scene.turns.indexOf(turn)] as const;
    const way =
      path.length > 0 ? `A path that gets there: ${path.join(' → ')}.` : 'It is the first turn.';
    if (!replies.some((reply) => reply.verdict === 'strong')) {
      reportOnce(place, `At “${turn.id}” there may be no strong reply to give.`, way);
    }
    for (const reply of replies) {
      const replyPlace = [...place, 'replies', turn.replies.indexOf(reply)];
      const { leads } = reply.effects;
      if (
        state.status !== 'gone' &&
        reply.move === 'ask-for-leads' &&
        (reply.verdict !== 'weak' || leads > 0)
      ) {
        reportOnce(
          replyPlace,
          `“${reply.id}” asks for leads while an offer is still possible, and gains by it.`,
          `Asking early is weak and brings no leads. ${way}`,
        );
      }
      if (reply.move === 'lie' && reply.verdict !== 'weak') {
        reportOnce(
          replyPlace,
          `“${reply.id}” is a lie and is called ${reply.verdict}.`,
          'A lie is weak, whatever it brings.',
        );
      }
      if (reply.move === 'coast' && reply.effects.offer > 0) {
        reportOnce(
          replyPlace,
          `“${reply.id}” coasts and brings the offer closer.`,
          'Only going after an offer brings it closer.',
        );
      }
    }
  }
  const lost = visits.filter(({ state, turn }) => state.status === 'gone' && turn);
  const asked = lost.some(({ replies }) =>
    replies.some((reply) => reply.move === 'ask-for-leads' && reply.verdict === 'strong'),
  );
  if (lost.length > 0 && !asked) {
    report(
      ['turns'],
      'The offer is lost in this scene, and there is no strong reply that asks for leads.',
      'After a no, the second objective begins.',
    );
  }
}

/** @returns every state of the scene, or nothing when there are more than can be walked. */
function walkOrTell(scene: Scene, report: Report): Visit[] | undefined {
  try {
    return walk(scene);
  } catch (error) {
    report(
      ['turns'],
      error instanceof Error ? error.message : String(error),
      'Fewer flags, or flags that are asked for soon after they are set, make it smaller.',
    );
    return undefined;
  }
}

/** Two states of one turn can break one rule: it is told once. */
function once(report: Report): Report {
  const told = new Set<string>();
  return (path, message, hint) => {
    if (told.has(message)) return;
    told.add(message);
    report(path, message, hint);
  };
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
