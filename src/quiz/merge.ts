/** What two copies of a quiz's facts add up to: of two tabs, or of a backup and this device. */
import type { Draft, SavedAnswer, SavedAttempt } from './store.ts';

/**
 * Adds up two lists of attempts, oldest first. One attempt is known by when it began and by its seed, which never
 * change; so the newest `limit` are the same ones whatever is added to what first.
 */
export function mergeAttempts<A extends SavedAttempt & { at?: string }>(
  one: readonly A[],
  other: readonly A[],
  limit: number,
): A[] {
  const all = new Map<string, A>();
  for (const attempt of [...one, ...other]) {
    const name = nameOf(attempt);
    const known = all.get(name);
    all.set(name, join(known ?? attempt, attempt));
  }
  return [...all]
    .sort(([a], [b]) => compare(a, b))
    .map(([, attempt]) => attempt)
    .slice(-limit);
}

const nameOf = ({ startedAt, seed }: SavedAttempt) => `${startedAt} ${seed}`;

/** One attempt with the answers of both; of two times when it was finished, the later. */
function join<A extends SavedAttempt & { at?: string }>(one: A, other: A): A {
  const at = [one.at, other.at]
    .filter((time) => time !== undefined)
    .sort(compare)
    .at(-1);
  return {
    ...one,
    answers: mergeAnswers(one.answers, other.answers),
    ...(at === undefined ? {} : { at }),
  };
}

/** Every answer once, in the order in which they were given; of two to the same question and go, the later. */
function mergeAnswers(one: readonly SavedAnswer[], other: readonly SavedAnswer[]): SavedAnswer[] {
  const all = new Map<string, SavedAnswer>();
  for (const answer of [...one, ...other]) {
    const name = `${answer.question} ${answer.go}`;
    const known = all.get(name);
    if (!known || compare(weight(answer), weight(known)) > 0) all.set(name, answer);
  }
  return [...all.values()].sort((a, b) => compare(weight(a), weight(b)));
}

/** Adds up half-made answers: of two for one question, the later. */
export function mergeDrafts(
  one: Readonly<Record<string, Draft>>,
  other: Readonly<Record<string, Draft>>,
): Record<string, Draft> {
  const all = new Map(Object.entries(one));
  for (const [question, draft] of Object.entries(other)) {
    const known = all.get(question);
    if (!known || compare(weight(draft), weight(known)) > 0) all.set(question, draft);
  }
  return Object.fromEntries(all);
}

/** What decides between two records of one thing: their time, and after it all of what they say. */
const weight = (record: SavedAnswer | Draft): string =>
  `${record.at} ${JSON.stringify(
    'question' in record
      ? [record.question, record.go, record.choices, record.sure, record.points]
      : [record.choices, record.text],
  )}`;

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
