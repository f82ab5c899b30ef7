/** What a whole lesson must be: its length, how hard it reads, and how often the reader does something. */
import type { Told } from './component-rules.ts';
import { measure, wordsIn, type Reading } from './reading.ts';
import { DOING, type LessonText } from './text.ts';

export const LIMITS = {
  words: { least: 600, most: 900 },
  /** Words that may pass before the reader does something. */
  wordsBetween: 250,
  doings: 2,
  /** The hardest that one lesson may read, and all of them together. */
  grade: 8,
  averageGrade: 6,
  /** Words that somebody reads in a minute: from slowly, with time to think, to fast. */
  wordsAMinute: { slow: 100, fast: 200 },
} as const;

/** @returns how a lesson breaks the rules for whole lessons, and its measures. */
export function shapeProblems(
  text: LessonText,
  minutes: number,
): { told: Told[]; minutesToo?: Told; reading: Reading } {
  const reading = measure(text.passages);
  const told = [...lengthProblems(reading), ...doingProblems(text)];
  if (
    !text.passages.some(
      ({ heading, text: words }) => heading === 2 && /common mistake/i.test(words),
    )
  )
    told.push({
      message: 'The lesson has no heading about common mistakes.',
      hint: 'Near its end, write “## Common mistakes” and two or more of them.',
    });
  return { told, minutesToo: minutesProblem(reading.words, minutes), reading };
}

function lengthProblems({ words, grade }: Reading): Told[] {
  const { least, most } = LIMITS.words;
  const told: Told[] = [];
  if (words < least || words > most)
    told.push({
      message: `The lesson has ${words} words that readers see; it has ${least} to ${most}.`,
      hint:
        words < least
          ? 'What would a reader still ask?'
          : 'What could go? What belongs in another lesson?',
    });
  if (grade > LIMITS.grade)
    told.push({
      message: `The lesson reads at grade ${grade.toFixed(1)}; none may be above ${LIMITS.grade}.`,
      hint: 'Make sentences shorter, and choose shorter words.',
    });
  return told;
}

function minutesProblem(words: number, minutes: number): Told | undefined {
  const { slow, fast } = LIMITS.wordsAMinute;
  const least = Math.max(1, Math.floor(words / fast));
  const most = Math.ceil(words / slow);
  if (minutes >= least && minutes <= most) return undefined;
  return {
    message: `“minutes” is ${minutes}, but ${words} words take ${least} to ${most}.`,
    hint: 'Read it aloud once, by the clock.',
  };
}

function doingProblems({ passages, components }: LessonText): Told[] {
  const told: Told[] = [];
  const doings = components.filter(({ name }) => DOING.includes(name)).length;
  if (doings < LIMITS.doings)
    told.push({
      message: `The lesson has ${doings === 0 ? 'nothing' : 'only one thing'} to do besides the quiz; it has ${LIMITS.doings} or more.`,
      hint: `Use ${DOING.map((name) => `<${name}>`).join(', ')}.`,
    });

  let words = 0;
  for (const { text, line, doing } of passages) {
    words = doing ? 0 : words + wordsIn(text).length;
    if (words <= LIMITS.wordsBetween) continue;
    told.push({
      line,
      message: `Here the reader has read more than ${LIMITS.wordsBetween} words without doing anything.`,
      hint: 'Put a question, a line to say or a box to fill in before this.',
    });
    // One long stretch is one mistake.
    words = -Infinity;
  }
  return told;
}
