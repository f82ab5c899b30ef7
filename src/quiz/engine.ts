/** The quiz, without a screen: questions and the answers given make a state. */
import type { Question, Quiz } from './schema.ts';
import { shuffle, type Seed } from '../chance/shuffle.ts';

/** How sure somebody was before they saw the answer. */
export type Sure = 'guess' | 'think' | 'sure';

/** The first time a question is asked in an attempt, or once more at its end. */
export type Go = 1 | 2;

/**
 * What somebody chose, as ids. Of a question to put in order: all choices, in their order. To sort: for each choice
 * `choice:group`. To say: the points that their own answer had, which may be none.
 */
export type Given = readonly string[];

/** The facts of one answer. */
export interface Answer {
  question: string;
  choices: Given;
  go: Go;
  /** Absent where nobody was asked: a line said aloud, or an answer from before the course asked. */
  sure: Sure | null;
}

/** The facts of one go at a quiz. */
export interface Attempt {
  seed: Seed;
  answers: readonly Answer[];
}

export interface Mark {
  /** All of it is right. */
  right: boolean;
  /** 0 to 1, in hundredths: they are saved with every answer, and a third has many digits. */
  points: number;
}

/** One question of an attempt, at its first or its second go. */
export interface Step<A extends Answer = Answer> {
  question: Question;
  go: Go;
  answer: A | undefined;
}

/** How often somebody felt one way, and how often they were right. */
export interface Calibration {
  times: number;
  right: number;
}

export interface AttemptState<A extends Answer = Answer> {
  /** All that is asked, in order: every question once, then those that went wrong once more. */
  steps: Step<A>[];
  /** The first step without an answer; absent when the attempt is over. */
  current: Step<A> | undefined;
  /** What was right at the first go, and what could have been: without what learners mark themselves. */
  right: number;
  marked: number;
  /** What learners said and marked themselves: points met, of all points of the answers given. */
  said: { met: number; points: number };
  calibration: Record<Sure, Calibration>;
}

/** Whether learners mark their own answers: then “right” would be their word, and is not counted as such. */
export const isSelfRated = (question: Question): boolean => question.kind === 'say-it-yourself';

/**
 * Marks one answer.
 *
 * - One right choice is worth one point.
 * - Several right choices: each right one chosen earns an equal share, each wrong one costs as much, never below 0:
 *   max(0, hits − misses) ÷ right ones. That is “plus/minus” scoring, under which choosing everything earns nothing extra.
 * - Put in order: the share of all pairs that stand in their right order, one after the other. That is Kendall’s measure
 *   of how far two rankings agree (M. G. Kendall, “A new measure of rank correlation”, Biometrika 30, 1938, 81–93), put
 *   on a scale from 0 to 1: (τ + 1) ÷ 2. Two neighbours swapped cost little, a list backwards earns nothing.
 * - Sort into groups: the share of choices in their group.
 * - Say it yourself: the share of points that the learner says were met.
 */
export function mark(question: Question, given: Given): Mark {
  const points = pointsOf(question, given);
  return { right: points === 1, points: Math.round(points * 100) / 100 };
}

function pointsOf(question: Question, given: Given): number {
  const chosen = new Set(given);
  switch (question.kind) {
    case 'one-right':
    case 'weak-sentence':
      return question.choices.every(({ id, right }) => right === chosen.has(id)) ? 1 : 0;
    case 'several-right': {
      const right = question.choices.filter((choice) => choice.right);
      const hits = right.filter(({ id }) => chosen.has(id)).length;
      const misses = question.choices.filter((one) => !one.right && chosen.has(one.id)).length;
      return Math.max(0, hits - misses) / right.length;
    }
    case 'put-in-order': {
      const { inOrder, pairs } = countPairs(question.choices, given);
      return inOrder / pairs;
    }
    case 'sort-into-groups':
      return (
        question.choices.filter(({ id, group }) => chosen.has(inGroup(id, group))).length /
        question.choices.length
      );
    case 'say-it-yourself':
      return question.points.filter(({ id }) => chosen.has(id)).length / question.points.length;
  }
}

/** @returns how many pairs of choices there are, and how many of them are given in their right order. */
export function countPairs(
  choices: readonly { id: string }[],
  given: Given,
): { inOrder: number; pairs: number } {
  const places = choices.map(({ id }) => given.indexOf(id));
  const all = places.flatMap((place, index) =>
    places.slice(index + 1).map((later) => place !== -1 && later > place),
  );
  return { inOrder: all.filter(Boolean).length, pairs: all.length };
}

/** How a choice put into a group is written down. Ids hold no colon. */
export const inGroup = (choice: string, group: string): string => `${choice}:${group}`;

/** @returns the group into which a choice was put. */
export function groupOf(given: Given, choice: string): string | undefined {
  return given.find((pair) => pair.startsWith(`${choice}:`))?.slice(choice.length + 1);
}

/**
 * @returns the choices in the order in which this attempt shows them. The sentences of an answer keep theirs, and what
 *   is to be put in order never begins in its right order.
 */
export function orderedChoices<C extends { id: string }>(
  question: { kind: Question['kind']; id: string; choices: readonly C[] },
  seed: Seed,
  go: Go = 1,
): C[] {
  if (question.kind === 'weak-sentence') return [...question.choices];
  // The second go has an order of its own, so that nobody learns a place instead of an answer.
  const salt = go === 1 ? question.id : `${question.id} again`;
  const shuffled = shuffle(question.choices, seed, salt);
  const already = shuffled.every(({ id }, index) => id === question.choices[index]?.id);
  return question.kind === 'put-in-order' && already
    ? [...shuffled.slice(1), ...shuffled.slice(0, 1)]
    : shuffled;
}

/** Whether what was given is an answer to the question as it is today: whole, and without ids that are gone. */
export function isWhole(question: Question, given: Given): boolean {
  switch (question.kind) {
    case 'say-it-yourself':
      return given.every((id) => question.points.some((point) => point.id === id));
    case 'put-in-order':
      return (
        given.length === question.choices.length &&
        question.choices.every(({ id }) => given.includes(id))
      );
    case 'sort-into-groups': {
      const groups = question.groups.map(({ id }) => id);
      return (
        given.length === question.choices.length &&
        question.choices.every(({ id }) => groups.includes(groupOf(given, id) ?? ''))
      );
    }
    case 'one-right':
    case 'several-right':
    case 'weak-sentence':
      return (
        given.length > 0 && given.every((id) => question.choices.some((choice) => choice.id === id))
      );
  }
}

/**
 * Whether a question is worth asking once more. Of what learners mark themselves, one missing point is no reason:
 * saying it again at once is for those who met one point or none.
 */
export const isMissed = (question: Question, given: Given): boolean => {
  const { right, points } = mark(question, given);
  return isSelfRated(question) ? points < 0.6 : !right;
};

/** Plays an attempt's answers. Answers to questions that are gone, or with choices that are gone, are left out. */
export function attemptState<A extends Answer>(
  quiz: Pick<Quiz, 'questions'>,
  attempt: { seed: Seed; answers: readonly A[] },
): AttemptState<A> {
  const answerTo = (question: Question, go: Go) =>
    attempt.answers.findLast(
      (answer) =>
        answer.question === question.id && answer.go === go && isWhole(question, answer.choices),
    );
  const stepsOf = (questions: readonly Question[], go: Go): Step<A>[] =>
    questions.map((question) => ({ question, go, answer: answerTo(question, go) }));
  const first = stepsOf(shuffle(quiz.questions, attempt.seed), 1);
  const missed = first.flatMap(({ question, answer }) =>
    answer && isMissed(question, answer.choices) ? [question] : [],
  );
  const steps = [...first, ...stepsOf(missed, 2)];
  const answered = first.flatMap(({ question, answer }) =>
    answer ? [{ question, answer, mark: mark(question, answer.choices) }] : [],
  );
  const byOthers = answered.filter(({ question }) => !isSelfRated(question));
  const calibrate = (sure: Sure): Calibration => {
    const felt = byOthers.filter(({ answer }) => answer.sure === sure);
    return { times: felt.length, right: felt.filter((one) => one.mark.right).length };
  };
  const said = answered.flatMap(({ question, answer }) =>
    question.kind === 'say-it-yourself'
      ? [{ met: new Set(answer.choices).size, points: question.points.length }]
      : [],
  );
  return {
    steps,
    current: steps.find(({ answer }) => !answer),
    right: byOthers.filter((one) => one.mark.right).length,
    marked: first.filter(({ question }) => !isSelfRated(question)).length,
    said: {
      met: said.reduce((sum, { met }) => sum + met, 0),
      points: said.reduce((sum, { points }) => sum + points, 0),
    },
    calibration: { guess: calibrate('guess'), think: calibrate('think'), sure: calibrate('sure') },
  };
}

/** @returns the questions that were missed at the first go, in the order of the attempt. */
export const missedQuestions = ({ steps }: Pick<AttemptState, 'steps'>): Question[] =>
  steps.flatMap(({ question, go, answer }) =>
    go === 1 && answer && isMissed(question, answer.choices) ? [question] : [],
  );
