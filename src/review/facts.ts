/** The review over what is saved: for those who show it, and for those who only count. */
import { quizFacts, type QuizFacts } from '../quiz/store.ts';
import { startOfDay, todayAt } from '../ui/days.ts';
import { countReviewed, deckOf, dueToday, type Card, type Told } from './engine.ts';
import { interviewDate, reviewFacts, type InterviewDate, type ReviewFacts } from './store.ts';

/** Everything that the review is computed from. */
export interface Known {
  quizzes: { id: string; facts: QuizFacts }[];
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
 * @param now the present moment as ISO text
 * @returns what comes back when
 */
export function reviewOf({ quizzes, review, interview }: Known, now: string): Review {
  const today = todayAt(now);
  const told = [...quizzes.flatMap(({ id, facts }) => toldIn(id, facts)), ...review.log];
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

/** @returns what is saved now. @param quizzes ids of all quizzes that there are */
export const knownNow = (quizzes: readonly string[]): Known => ({
  quizzes: quizzes.map((id) => ({ id, facts: quizFacts(id).store.get() })),
  review: reviewFacts().store.get(),
  interview: interviewDate().store.get(),
});

/** The stores behind the review: whoever shows it listens to them. @param quizzes ids of all quizzes that there are */
export const storesOf = (quizzes: readonly string[]) => [
  ...quizzes.map((id) => quizFacts(id).store),
  reviewFacts().store,
  interviewDate().store,
];

/**
 * @param quizzes ids of all quizzes that there are
 * @param now the present moment as ISO text
 * @returns how many questions come back today, ten at most
 */
export const countDue = (quizzes: readonly string[], now: string): number =>
  reviewOf(knownNow(quizzes), now).due.length;
