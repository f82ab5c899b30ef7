/** The review over what is saved: for those who show it, and for those who only count. */
import { quizFacts, type QuizFacts } from '../quiz/store.ts';
import { startOfDay, todayAt } from '../ui/days.ts';
import { countReviewed, deckOf, dueToday, type Card, type Told } from './engine.ts';
import { interviewDate, reviewFacts, type InterviewDate, type ReviewFacts } from './store.ts';

/** A quiz of the course, and the ids of its questions. */
export interface QuizHere {
  id: string;
  questions: readonly string[];
}

/** Everything that the review is computed from. */
export interface Known {
  quizzes: (QuizHere & { facts: QuizFacts })[];
  review: ReviewFacts;
  interview: InterviewDate;
}

export interface Review {
  /** Every question that was once missed or guessed, what comes first on top. */
  deck: Card[];
  /** What comes back today. */
  due: Card[];
  reviewedToday: number;
}

/**
 * A question that is gone from the course comes back no more, and takes no place among those of a day. What was answered
 * stays saved: it counts again if the question is back.
 * @param now the present moment as ISO text
 * @returns what comes back when
 */
export function reviewOf({ quizzes, review, interview }: Known, now: string): Review {
  const today = todayAt(now);
  const here = new Map(quizzes.map(({ id, questions }) => [id, new Set(questions)]));
  const told = [...quizzes.flatMap(({ id, facts }) => toldIn(id, facts)), ...review.log].filter(
    ({ quiz, question }) => here.get(quiz)?.has(question),
  );
  const deck = deckOf(told, today, interview.day === null ? null : startOfDay(interview.day));
  const reviewedToday = countReviewed(review.log, today);
  return { deck, due: dueToday(deck, today, reviewedToday), reviewedToday };
}

/**
 * What a quiz tells of each question: the answers at the first go. A second go comes minutes after the right answer was
 * read, and says nothing of tomorrow. Answers from before marks were kept are left out.
 */
function toldIn(quiz: string, { begun, finished }: QuizFacts): Told[] {
  return [...finished, ...begun]
    .flatMap(({ answers }) => answers)
    .flatMap(({ question, at, go, sure, points }) =>
      go === 1 && points !== null ? [{ quiz, question, at, points, sure }] : [],
    );
}

/** @returns what is saved now. @param quizzes all that there are */
export const knownNow = (quizzes: readonly QuizHere[]): Known => ({
  quizzes: quizzes.map(({ id, questions }) => ({
    id,
    questions,
    facts: quizFacts(id).store.get(),
  })),
  review: reviewFacts().store.get(),
  interview: interviewDate().store.get(),
});

/** The stores behind the review: whoever shows it listens to them. @param quizzes all that there are */
export const storesOf = (quizzes: readonly Pick<QuizHere, 'id'>[]) => [
  ...quizzes.map(({ id }) => quizFacts(id).store),
  reviewFacts().store,
  interviewDate().store,
];

/**
 * @param quizzes all that there are
 * @param now the present moment as ISO text
 * @returns how many questions come back today, ten at most
 */
export const countDue = (quizzes: readonly QuizHere[], now: string): number =>
  reviewOf(knownNow(quizzes), now).due.length;
