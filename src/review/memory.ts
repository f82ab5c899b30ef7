/**
 * When something is asked again: FSRS, the “free spaced repetition scheduler”, through the library ts-fsrs. Nothing else
 * in the course knows that library.
 *
 * It keeps two numbers for each question, how hard it is and how long it is likely to be remembered, and asks again when
 * the chance of knowing it has fallen to nine in ten. We take its own weights, as we count nobody and so have no others.
 *
 * Only the library’s algorithm is used. Its scheduler around it, with cards, logs and steps of minutes, weighs as much
 * again on every phone; what we need of it is the order of the days, below, and a test holds us to the same days.
 */
import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';

/** How well somebody knew something, the least first: the library counts them 1 to 4. */
const GRADES = ['again', 'hard', 'good', 'easy'] as const;

export type Grade = (typeof GRADES)[number];

/** How the library is set, here and where a test compares. */
export const SETTINGS = {
  // Whole days: nobody is asked twice in one evening, and a day is easy to tell.
  enable_short_term: false,
  // No chance: the same answers always give the same day.
  enable_fuzz: false,
  // Most interviews are nearer than a year.
  maximum_interval: 365,
};

const algorithm = new FSRSAlgorithm(SETTINGS);

const DAY = 24 * 60 * 60 * 1000;

/** What is known of one question after all its answers. Moments are in milliseconds. */
export interface Memory {
  due: number;
  /** In how many days the chance of knowing it has fallen to nine in ten. */
  stability: number;
}

/** @param answers oldest first, at least one; each with its moment in milliseconds */
export function remember(answers: readonly { at: number; grade: Grade }[]): Memory {
  let state: FSRSState | null = null;
  let [last, due] = [answers[0]?.at ?? 0, answers[0]?.at ?? 0];
  for (const { at, grade } of answers) {
    const days = dayOf(at) - dayOf(last);
    const before = state;
    const states = GRADES.map((_, index): FSRSState =>
      algorithm.next_state(before, days, index + 1),
    );
    const given = GRADES.indexOf(grade);
    state = states[given] ?? null;
    due = at + (daysInOrder(states, days)[given] ?? 0) * DAY;
    last = at;
  }
  return { due, stability: state?.stability ?? 0 };
}

/** The library counts days as they change in UTC. */
const dayOf = (moment: number): number => Math.floor(moment / DAY);

/**
 * After how many days a question comes back, for each grade it might get now: at least a day later the better it is
 * known, as in the library’s scheduler without steps of minutes.
 */
function daysInOrder(states: readonly FSRSState[], days: number): number[] {
  const waits = states.map(({ stability }) => algorithm.next_interval(stability, days));
  const [again = 0, hard = 0] = waits;
  const ordered = [Math.min(again, hard)];
  for (const wait of waits.slice(1)) ordered.push(Math.max(wait, (ordered.at(-1) ?? 0) + 1));
  return ordered;
}
