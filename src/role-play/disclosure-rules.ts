/** What a schema cannot see in the shared situations: that they can be put into any scene, and lead back to it. */
import { suggest } from '../course/nearest.ts';
import type { Path, Report } from '../course/problems.ts';
import { LEVELS } from './levels.ts';
import type { Line, Situation } from './schema.ts';
import { BACK, INTERVIEWER } from './situations.ts';
import { strongIsLongest } from './strong-is-longest.ts';

/**
 * @param report is told of every rule that a situation breaks
 * @returns whether all are sound
 */
export function checkDisclosures(situations: readonly Situation[], report: Report): boolean {
  let sound = true;
  const tell: Report = (...told) => {
    sound = false;
    report(...told);
  };
  situations.forEach((situation, index) => {
    checkIds(situation, [index], tell);
    checkWays(situation, [index], tell);
    checkLines(situation, [index], tell);
  });
  checkLengths(situations, tell);
  return sound;
}

/** The strongest reply is the longest in under 40 % of the turns, as in a scene. */
function checkLengths(situations: readonly Situation[], report: Report): void {
  const turns = situations.flatMap((situation) => situation.turns);
  const longest = turns.filter(strongIsLongest);
  if (longest.length === 0 || longest.length < turns.length * 0.4) return;
  report(
    [],
    `The strong reply is the longest one at ${longest.length} of ${turns.length} turns.`,
    'Under 40 %, so that nobody can choose by length.',
  );
}

/** An id that begins with the situation's own can never be one that a scene has, too. */
function checkIds({ id, turns }: Situation, at: Path, report: Report): void {
  const check = (path: Path, found: string) => {
    if (found.startsWith(`${id}-`)) return;
    report(
      path,
      `“${found}” belongs to the situation “${id}” and could be taken for one of a scene.`,
      `Begin it with “${id}-”.`,
    );
  };
  turns.forEach((turn, turnIndex) => {
    check([...at, 'turns', turnIndex, 'id'], turn.id);
    turn.replies.forEach((reply, index) => {
      const path = [...at, 'turns', turnIndex, 'replies', index];
      check([...path, 'id'], reply.id);
      reply.sets.forEach((flag, place) => {
        if (flag !== HID_IT) check([...path, 'sets', place], flag);
      });
    });
  });
}

/** What a lie in a situation sets. Scenes ask for it, so that no lie leads to the best ending. */
const HID_IT = 'hid-it';

/** Replies lead to a later turn of the situation, or back; some reply leads back. */
function checkWays({ turns }: Situation, at: Path, report: Report): void {
  const order = [...turns.map(({ id }) => id), BACK];
  turns.forEach((turn, turnIndex) => {
    turn.replies.forEach(({ id, to }, index) => {
      for (const target of typeof to === 'string' ? [to] : to.map((way) => way.to)) {
        if (order.indexOf(target) > turnIndex) continue;
        report(
          [...at, 'turns', turnIndex, 'replies', index, 'to'],
          `The reply “${id}” leads to “${target}”, which is no later turn of its situation.`,
          order.includes(target)
            ? `Replies lead to a turn further down, or to “${BACK}”, which goes on with the scene.`
            : suggest(target, order),
        );
      }
    });
  });
}

/** Whoever speaks is the scene's interviewer, whose moods are not known here. */
function checkLines({ turns, says }: Situation, at: Path, report: Report): void {
  const check = (path: Path, { who, wordings }: Line) => {
    if (who !== undefined && who !== INTERVIEWER) {
      report(
        [...path, 'who'],
        `“${who}” is in no cast here.`,
        `Write “${INTERVIEWER}”: whoever the scene names speaks.`,
      );
    }
    for (const key of Object.keys(wordings)) {
      if ((LEVELS as readonly string[]).includes(key)) continue;
      report(
        [...path, 'wordings', key],
        `There are words for “${key}”, which is not a level.`,
        'Moods belong to a scene; here there are other words by level only.',
      );
    }
  };
  says.forEach((line, index) => check([...at, 'says', index], line));
  turns.forEach((turn, turnIndex) =>
    turn.says.forEach((line, index) => check([...at, 'turns', turnIndex, 'says', index], line)),
  );
}
