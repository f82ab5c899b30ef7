/**
 * What only all questions together can show: that nobody can tell the right choice from how it looks or where it stands.
 * The rules are those of the guide on writing; those about shares hold once there are enough questions to speak of one.
 */
import type { Path, Report } from '../course/problems.ts';
import type { Kind, Question, Quiz } from './schema.ts';

/** A quiz, and how to tell of a place in it. */
export interface QuizToCheck {
  quiz: Pick<Quiz, 'questions'>;
  report: Report;
}

/** What the check tells of all quizzes together. */
export interface QuizFigures {
  questions: number;
  /** How many questions there are of each kind. */
  kinds: Record<Kind, number>;
  saysNext: number;
  /** Of the questions with a single right choice: how many there are, and in how many of them it is the longest. */
  single: number;
  longest: number;
  /** For each written position: how often it is right, and how often it would be if chance had put it there. */
  positions: { right: number; expected: number }[];
}

/** Below this many questions, shares say little. */
const ENOUGH = { longest: 20, positions: 40, saysNext: 40 };

/** The right choice is the longest in fewer than this share of questions. */
const LONGEST = 0.4;

/**
 * How far a position may be from being right as often as any other. Where it is expected to be right 10 times of 40,
 * it may be 6 to 14 times.
 */
const POSITION_TOLERANCE = 0.4;

/** How many questions ask “What would you say next?”. */
const SAYS_NEXT = { min: 0.3, max: 0.5 };

const SHORTEST_FEEDBACK = 20;

/** A question and where it stands. */
interface Found {
  question: Question;
  tell: (path: Path, message: string, hint?: string) => void;
}

/** Checks all quizzes together. @returns the figures, whether or not a rule is broken */
export function checkHygiene(quizzes: readonly QuizToCheck[]): QuizFigures {
  const all = quizzes.flatMap(({ quiz, report }) =>
    quiz.questions.map((question, index): Found => ({
      question,
      tell: (path, message, hint) => report(['questions', index, ...path], message, hint),
    })),
  );
  for (const found of all) checkWords(found);
  const singles = all.flatMap(singleRight);
  const figures: QuizFigures = {
    questions: all.length,
    kinds: countKinds(all),
    saysNext: all.filter(({ question }) => question.saysNext).length,
    single: singles.length,
    longest: singles.filter(({ lead }) => lead > 0).length,
    positions: countPositions(singles),
  };
  checkLongest(figures, singles);
  checkPositions(figures, singles);
  checkSaysNext(figures, all);
  return figures;
}

const KINDS: readonly Kind[] = [
  'one-right',
  'several-right',
  'weak-sentence',
  'put-in-order',
  'sort-into-groups',
  'say-it-yourself',
];

const countKinds = (all: readonly Found[]) =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, all.filter(({ question }) => question.kind === kind).length]),
  ) as Record<Kind, number>;

// What any one question may say.

const ALL_OF_THE_ABOVE =
  /\b(all|none|both|any|neither|either)( of)? (the|these|those) (above|below|choices|answers|options|others)\b/i;

/** Words that turn a sentence round. Two of them in one make the reader stop and count. */
const NEGATIONS =
  /\b(not|never|no|none|nothing|nobody|nowhere|neither|nor|without|cannot)\b|n[’']t\b/gi;

/** A feedback of these words alone gives no reason. */
const VERDICT =
  /\b(yes|no|right|wrong|correct|incorrect|true|false|good|bad|better|best|worse|well|done|nice|great|perfect|exactly|sorry|not|quite|really|very|this|that|it|is|was|the|a|an|one|answer|choice|reply|line|here|you|chose|try|again|think)\b/gi;

function checkWords({ question, tell }: Found): void {
  const sentences = question.ask.split(/(?<=[.?!])\s+/);
  const doubled = sentences.find((sentence) => (sentence.match(NEGATIONS)?.length ?? 0) > 1);
  if (doubled) {
    tell(
      ['ask'],
      `“${question.id}” asks with two negatives: “${doubled}”`,
      'Ask what somebody would do or say, without “not”, “never” or “no”.',
    );
  }
  const [list, things] =
    question.kind === 'say-it-yourself'
      ? (['points', question.points] as const)
      : (['choices', question.choices] as const);
  things.forEach(({ id, text, feedback }, index) => {
    if (ALL_OF_THE_ABOVE.test(text)) {
      tell(
        [list, index, 'text'],
        `“${id}” speaks of the other choices, and their order is shuffled.`,
        'Write a choice that stands by itself; where several fit, use the kind “several-right”.',
      );
    }
    const reason = feedback.replace(VERDICT, '').replace(/[^\p{L}]/gu, '');
    if (feedback.length < SHORTEST_FEEDBACK || reason === '') {
      tell(
        [list, index, 'feedback'],
        `The feedback of “${id}” gives no reason: “${feedback}”`,
        `Say why it works or what it costs, in ${SHORTEST_FEEDBACK} characters or more.`,
      );
    }
  });
}

// What all questions together may show.

/** A question with a single right choice. */
interface Single extends Found {
  position: number;
  choices: number;
  /** By how many characters the right choice is longer than every other; 0 or less where it is not. */
  lead: number;
}

function singleRight(found: Found): Single[] {
  const { question } = found;
  if (question.kind !== 'one-right' && question.kind !== 'weak-sentence') return [];
  const position = question.choices.findIndex(({ right }) => right);
  const lengths = question.choices.map(({ text }) => text.length);
  const others = lengths.filter((_, index) => index !== position);
  const lead = (lengths[position] ?? 0) - Math.max(...others);
  return [{ ...found, position, choices: question.choices.length, lead }];
}

function countPositions(singles: readonly Single[]): QuizFigures['positions'] {
  const most = Math.max(0, ...singles.map(({ choices }) => choices));
  return Array.from({ length: most }, (_, position) => ({
    right: singles.filter((single) => single.position === position).length,
    expected: singles
      .filter(({ choices }) => choices > position)
      .reduce((sum, { choices }) => sum + 1 / choices, 0),
  }));
}

function checkLongest({ single, longest }: QuizFigures, singles: readonly Single[]): void {
  if (single < ENOUGH.longest || longest / single < LONGEST) return;
  const worst = singles.reduce((one, other) => (other.lead > one.lead ? other : one));
  worst.tell(
    ['choices', worst.position, 'text'],
    `In ${longest} of ${single} questions with one right choice, it is the longest: ${percent(longest / single)}. It should be in fewer than ${percent(LONGEST)}. Here it is longer than all others by ${worst.lead} characters.`,
    `Shorten it, or say more in a wrong one. The others: ${namesOf(singles.filter((one) => one !== worst && one.lead > 0))}.`,
  );
}

function checkPositions({ single, positions }: QuizFigures, singles: readonly Single[]): void {
  if (single < ENOUGH.positions) return;
  positions.forEach(({ right, expected }, position) => {
    if (Math.abs(right - expected) <= Math.max(2, expected * POSITION_TOLERANCE)) return;
    const often = right > expected;
    const there = singles.filter((one) => one.position === position);
    const first = often ? there[0] : singles.find((one) => one.choices > position);
    first?.tell(
      ['choices'],
      `Over the course, the right choice is written in place ${position + 1} ${right} times; about ${Math.round(expected)} would be even.`,
      often
        ? `Move the right choice to another place in some of these: ${namesOf(there)}.`
        : `Move the right choice to place ${position + 1} in some questions, this one for example.`,
    );
  });
}

function checkSaysNext({ saysNext, questions }: QuizFigures, all: readonly Found[]): void {
  if (questions < ENOUGH.saysNext) return;
  const share = saysNext / questions;
  if (share >= SAYS_NEXT.min && share <= SAYS_NEXT.max) return;
  const few = share < SAYS_NEXT.min;
  all
    .find(({ question }) => question.saysNext !== few)
    ?.tell(
      [],
      `${saysNext} of ${questions} questions ask “What would you say next?” (saysNext): ${percent(share)}. It should be ${percent(SAYS_NEXT.min)} to ${percent(SAYS_NEXT.max)}.`,
      few
        ? 'Write more questions in which somebody has just spoken, and mark those that are there already.'
        : 'Write more questions of other kinds.',
    );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The ids of some questions: a few of them, where there are many. */
function namesOf(found: readonly Found[]): string {
  const ids = found.map(({ question }) => `“${question.id}”`);
  return ids.length <= 8
    ? ids.join(', ') || 'none'
    : `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more`;
}
