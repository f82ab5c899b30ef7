/** How a scene is numbered on paper: turns and endings by number, the replies of a turn by letter. */
import type { Condition, Scene } from './schema.ts';
import { METER_NAMES } from './words.ts';

export interface Numbering {
  /** The number of a turn or ending: turns first, then endings, as they were written. */
  numberOf: (place: string) => number;
  /** A reply's turn and letter: "3b". */
  codeOf: (reply: string) => string;
  /** A condition for people who play on paper: "after 3b", "impression 6 or more". */
  conditionWords: (condition: Condition) => string;
}

/** @returns the numbers and letters of a scene. */
export function numbering({ turns, endings }: Scene): Numbering {
  const places = [...turns, ...endings].map(({ id }) => id);
  const codes = new Map<string, string>();
  const setters = new Map<string, string[]>();
  turns.forEach((turn, turnIndex) => {
    turn.replies.forEach((reply, replyIndex) => {
      const code = `${turnIndex + 1}${'abcd'[replyIndex]}`;
      codes.set(reply.id, code);
      for (const flag of reply.sets) setters.set(flag, [...(setters.get(flag) ?? []), code]);
    });
  });
  const after = (flag: string) => either(setters.get(flag) ?? []);
  return {
    numberOf: (place) => places.indexOf(place) + 1,
    codeOf: (reply) => codes.get(reply) ?? '',
    conditionWords: (condition) =>
      [
        ...(condition.has ?? []).map((flag) => `after ${after(flag)}`),
        ...(condition.lacks ?? []).map((flag) => `not after ${after(flag)}`),
        ...meterWords(condition),
        ...(condition.levels ? [`level ${either(condition.levels)}`] : []),
      ].join(', '),
  };
}

function meterWords(condition: Condition): string[] {
  return (['offer', 'leads', 'impression'] as const).flatMap((meter) => {
    const { min, max } = condition[meter] ?? {};
    const name = METER_NAMES[meter].toLowerCase();
    if (min !== undefined && max !== undefined) return [`${name} from ${min} to ${max}`];
    if (min !== undefined) return [`${name} ${min} or more`];
    return max !== undefined ? [`${name} ${max} or less`] : [];
  });
}

/** "3a", "3a or 4b", "3a, 4b or 5c". */
function either(codes: readonly string[]): string {
  const last = codes[codes.length - 1] ?? '';
  return codes.length > 1 ? `${codes.slice(0, -1).join(', ')} or ${last}` : last;
}
