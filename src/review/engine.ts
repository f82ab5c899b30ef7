/**
 * The review, without a screen: what was answered makes a deck, and the deck says what comes back today. Moments are in
 * milliseconds; today and the interview are passed in.
 */
import type { Sure } from '../quiz/engine.ts';
import { remember, type Grade } from './memory.ts';

/** One answer to one question, in a quiz or in the review. */
export interface Told {
  quiz: string;
  question: string;
  at: string;
  /** How it was marked, 0 to 1. */
  points: number;
  /** Absent where learners mark themselves. */
  sure: Sure | null;
}

/** A question in the deck. */
export interface Card {
  quiz: string;
  question: string;
  /** When it comes back. */
  due: number;
  /** When it was last answered. */
  last: number;
  /** How that went. */
  grade: Grade;
  selfRated: boolean;
  stability: number;
  /** It would come back later, and is asked sooner because of the interview. */
  sooner: boolean;
}

/** The learner’s own day: its first moment, and its last. */
export interface Day {
  start: number;
  end: number;
}

/** No more than this a day: about ten minutes. */
export const PER_DAY = 10;

const DAY = 24 * 60 * 60 * 1000;

/**
 * How an answer counts for the scheduler. The mapping is ours:
 *
 * - missed, or right in part only: again. Feedback has just been read, but knowing is another thing.
 * - right by a guess: hard. It may as well have been wrong, yet it was not, so it comes back soon and is not called forgotten.
 * - right and thought so: good. right and sure: easy.
 * - marked by the learner (no “sure”): all points are good, never easy, as it is their own word; two of three are hard.
 */
export function gradeOf({ points, sure }: Pick<Told, 'points' | 'sure'>): Grade {
  if (sure === null) return points === 1 ? 'good' : points > 0.6 ? 'hard' : 'again';
  if (points < 1) return 'again';
  return ({ guess: 'hard', think: 'good', sure: 'easy' } as const)[sure];
}

/**
 * @param told all answers, in any order: those of quizzes at their first go, and those of the review
 * @param interview when the day of the interview begins, where that is known
 * @returns the deck, what comes first on top: every question that was once missed or guessed
 */
export function deckOf(told: readonly Told[], today: Day, interview: number | null): Card[] {
  const deck = [...byQuestion(told).values()].flatMap((answers) => cardOf(answers));
  return beforeInterview(deck, today, interview).sort(
    (one, other) => one.due - other.due || compare(nameOf(one), nameOf(other)),
  );
}

/** @returns what comes back today, ten at most with those that were reviewed today already. */
export function dueToday(deck: readonly Card[], today: Day, reviewedToday: number): Card[] {
  const left = Math.max(0, PER_DAY - reviewedToday);
  return deck.filter(({ due }) => due <= today.end).slice(0, left);
}

/** @returns how many reviews were done today. */
export const countReviewed = (log: readonly Told[], today: Day): number =>
  log.filter(({ at }) => Date.parse(at) >= today.start && Date.parse(at) <= today.end).length;

/** After the year 9999, adding a year may lead to no moment at all. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

const nameOf = ({ quiz, question }: Pick<Told, 'quiz' | 'question'>) => `${quiz}/${question}`;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Of two answers at one moment, the same one counts whatever the order. */
const weight = ({ points, sure }: Told) => JSON.stringify([points, sure]);

type Timed = Told & { moment: number };

/** The answers to each question, oldest first; one that is there twice, once. A moment that is none is left out. */
function byQuestion(told: readonly Told[]): Map<string, Timed[]> {
  const all = new Map<string, Map<number, Timed>>();
  for (const one of told) {
    const moment = Date.parse(one.at);
    if (!(Math.abs(moment) <= LAST_MOMENT)) continue;
    const name = nameOf(one);
    const answers = all.get(name) ?? new Map<number, Timed>();
    const known = answers.get(moment);
    if (!known || compare(weight(one), weight(known)) > 0) answers.set(moment, { ...one, moment });
    all.set(name, answers);
  }
  return new Map(
    [...all].map(([name, answers]) => [
      name,
      [...answers.values()].sort((one, other) => one.moment - other.moment),
    ]),
  );
}

/** A question enters the deck when it is first missed or guessed; all that follows counts. */
function cardOf(answers: readonly Timed[]): Card[] {
  const graded = answers.map((answer) => ({ ...answer, grade: gradeOf(answer) }));
  const entry = graded.findIndex(({ grade }) => grade === 'again' || grade === 'hard');
  const last = graded.at(-1);
  if (entry === -1 || !last) return [];
  const since = graded.slice(entry).map(({ moment, grade }) => ({ at: moment, grade }));
  return [
    {
      quiz: last.quiz,
      question: last.question,
      ...remember(since),
      last: last.moment,
      grade: last.grade,
      selfRated: last.sure === null,
      sooner: false,
    },
  ];
}

/**
 * Brings what would come back after the interview to a day before it: the least certain to the last day, the others to
 * the days before that, ten a day. What was answered in the last two days before the interview has had its turn.
 */
function beforeInterview(deck: readonly Card[], today: Day, interview: number | null): Card[] {
  if (interview === null || interview <= today.start) return [...deck];
  /** How many days before the interview a moment is: 1 is the last day. */
  const daysBefore = (moment: number) => Math.floor((interview - 1 - moment) / DAY) + 1;
  const furthest = daysBefore(today.start);
  const planned = new Map<number, number>();
  const plan = (day: number) => planned.set(day, (planned.get(day) ?? 0) + 1);

  const late = deck.filter(({ due }) => due >= interview);
  for (const { due } of deck) if (due < interview) plan(daysBefore(Math.max(due, today.start)));
  const moved = new Map<Card, number>();
  for (const card of [...late].sort((one, other) => one.stability - other.stability)) {
    if (card.last >= interview - 2 * DAY) continue;
    const soonest = Math.min(furthest, daysBefore(card.last) - 1);
    for (let day = 1; day <= soonest; day += 1) {
      if ((planned.get(day) ?? 0) >= PER_DAY) continue;
      plan(day);
      // The middle of that day, so that a change of clocks does not move it to another.
      moved.set(card, interview - day * DAY + DAY / 2);
      break;
    }
  }
  return deck.map((card) => {
    const due = moved.get(card);
    return due === undefined ? card : { ...card, due, sooner: true };
  });
}
