/** The quiz, without a screen: questions and the answers given make a state. */
import type { Choice, Question, Quiz } from './schema.ts';
import { shuffle, type Seed } from '../chance/shuffle.ts';

/** What a learner chose for one question. */
export interface Answer {
  question: string;
  choices: readonly string[];
}

/** The facts of one go at a quiz. */
export interface Attempt {
  seed: Seed;
  answers: readonly Answer[];
}

export interface Mark {
  /** Every right choice was made, and no wrong one. */
  right: boolean;
  /** 0 to 1. */
  points: number;
}

export interface AttemptState {
  /** Questions in the order of this attempt. */
  questions: Question[];
  /** Answers that the quiz still knows, by question id. */
  answers: ReadonlyMap<string, Answer>;
  /** The first question without an answer; absent when all have one. */
  current: Question | undefined;
  right: number;
  points: number;
}

/**
 * Marks one answer. One right choice is worth one point. With several right choices, each right one chosen
 * earns an equal share of the point and each wrong one costs as much, never below 0: points = max(0, hits − misses) / right.
 * That is "plus/minus" scoring, under which choosing everything earns nothing extra.
 */
export function mark(question: Question, choices: readonly string[]): Mark {
  const chosen = new Set(choices);
  const right = question.choices.filter((choice) => choice.right);
  const hits = right.filter((choice) => chosen.has(choice.id)).length;
  const misses = question.choices.filter((choice) => !choice.right && chosen.has(choice.id)).length;
  const allRight = hits === right.length && misses === 0;
  if (question.kind !== 'several-right') return { right: allRight, points: allRight ? 1 : 0 };
  return { right: allRight, points: Math.max(0, hits - misses) / right.length };
}

/** @returns the choices in the order in which this attempt shows them. The sentences of an answer keep theirs. */
export function orderedChoices(question: Question, seed: Seed): Choice[] {
  return question.kind === 'weak-sentence'
    ? [...question.choices]
    : shuffle(question.choices, seed, question.id);
}

/** Plays an attempt's answers. Answers to questions that are gone, or with choices that are gone, are left out. */
export function attemptState(quiz: Pick<Quiz, 'questions'>, attempt: Attempt): AttemptState {
  const questions = shuffle(quiz.questions, attempt.seed);
  const answers = new Map<string, Answer>();
  for (const answer of attempt.answers) {
    const question = quiz.questions.find(({ id }) => id === answer.question);
    const known = question?.choices.map(({ id }) => id) ?? [];
    if (question && answer.choices.length > 0 && answer.choices.every((id) => known.includes(id))) {
      answers.set(question.id, answer);
    }
  }
  const marks = questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return answer ? [mark(question, answer.choices)] : [];
  });
  return {
    questions,
    answers,
    current: questions.find(({ id }) => !answers.has(id)),
    right: marks.filter(({ right }) => right).length,
    points: marks.reduce((sum, { points }) => sum + points, 0),
  };
}

/** @returns the questions that were not answered rightly, in the order of the attempt. */
export function missedQuestions(state: AttemptState): Question[] {
  return state.questions.filter((question) => {
    const answer = state.answers.get(question.id);
    return answer !== undefined && !mark(question, answer.choices).right;
  });
}
