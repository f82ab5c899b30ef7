/** One suggestion for what to do next, with its reason. Pure: what was done comes in, one thing comes out. */
import type { Countable } from './engine.ts';
import { progressByCell } from './engine.ts';

/** Why something is suggested. The words for each are the page's. */
export type Reason =
  /** It was begun and not finished. */
  | 'in-hand'
  /** The interview is today or tomorrow, and this is to be ready for it. */
  | 'soon'
  /** Questions come back today. */
  | 'due'
  /** Nothing was done yet. */
  | 'first'
  /** Its lesson was read. */
  | 'just-read'
  /** It stands in the square that was rated lowest. */
  | 'weakest'
  /** It shows which squares to work on. */
  | 'find-out'
  /** It stands in the square where least was done. */
  | 'emptiest'
  /** All was done once; practice grows with every go. */
  | 'again';

export interface NextStep {
  /** Absent where the suggestion is today's review. */
  thing?: Countable;
  reason: Reason;
  /** The square that is the reason. */
  cell?: string;
}

export interface WhatWasDone {
  isDone: (thing: Countable) => boolean;
  isInHand: (thing: Countable) => boolean;
  /** How many questions come back today. */
  due: number;
  /** Whole days until the interview, 0 on its day; absent where no day is known or it is over. */
  daysLeft?: number | undefined;
  /** Cells as the last readiness check rated them, the lowest first; empty where it was never taken. */
  ratedLowest: readonly string[];
}

/** Within a square one reads first, then tries it. */
const ORDER: readonly Countable['kind'][] = [
  'lesson',
  'role-play',
  'quiz',
  'checklist',
  'self-assessment',
];

/**
 * @param things everything a learner can do, in the order of the course
 * @returns one suggestion; nothing only where the course is empty
 */
export function nextStep(things: readonly Countable[], done: WhatWasDone): NextStep | undefined {
  const inHand = things.find((thing) => done.isInHand(thing));
  if (inHand) return { thing: inHand, reason: 'in-hand' };

  const open = things.filter((thing) => !done.isDone(thing));
  const isSoon = done.daysLeft !== undefined && done.daysLeft <= 1;
  const ready = open.find(
    ({ kind, cells }) =>
      kind === 'checklist' && cells.some((cell) => cell.endsWith('pre-interview')),
  );
  if (isSoon && ready) return { thing: ready, reason: 'soon' };
  if (done.due > 0) return { reason: 'due' };

  const [first] = things;
  if (first && open.length === things.length) return { thing: first, reason: 'first' };

  const quiz = open.find(
    ({ kind, id }) =>
      kind === 'quiz' &&
      things.some((thing) => thing.kind === 'lesson' && thing.id === id && done.isDone(thing)),
  );
  if (quiz) return { thing: quiz, reason: 'just-read' };

  for (const cell of done.ratedLowest.slice(0, 2)) {
    const thing = firstIn(cell, open);
    if (thing) return { thing, reason: 'weakest', cell };
  }
  const readiness = open.find(isReadiness(things));
  if (readiness && done.ratedLowest.length === 0) return { thing: readiness, reason: 'find-out' };

  for (const cell of emptiestFirst(things, done.isDone)) {
    const thing = firstIn(cell, open);
    if (thing) return { thing, reason: 'emptiest', cell };
  }
  const again = things.find(({ kind }) => kind === 'role-play') ?? first;
  return again && { thing: again, reason: 'again' };
}

function firstIn(cell: string, open: readonly Countable[]): Countable | undefined {
  const here = open.filter(({ cells }) => cells.includes(cell));
  return ORDER.map((kind) => here.find((thing) => thing.kind === kind)).find(Boolean);
}

/** The self-check that looks at every square. */
function isReadiness(things: readonly Countable[]): (thing: Countable) => boolean {
  const all = new Set(things.flatMap(({ cells }) => cells));
  return ({ kind, cells }) => kind === 'self-assessment' && cells.length === all.size;
}

/** Cells in which something is open, the one with the smallest share done first; of equals, the one met first. */
function emptiestFirst(
  things: readonly Countable[],
  isDone: (thing: Countable) => boolean,
): string[] {
  const share = ([, { done, total }]: [string, { done: number; total: number }]) => done / total;
  return [...progressByCell(things, isDone)]
    .filter(([, { done, total }]) => done < total)
    .sort((one, other) => share(one) - share(other))
    .map(([cell]) => cell);
}
