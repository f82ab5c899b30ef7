/**
 * Calibration: what somebody said of themselves beside what they did when they practised. Self-ratings alone never make
 * a score, because they match real skill only a little (E62); so nothing is said before there is enough practice.
 * Pure: it knows neither quizzes nor scenes, only what `practice.ts` has made of them.
 */

/** What was said of one cell of the map, as a share of the most that could be said. */
export interface Said {
  cell: string;
  /** 0 to 1. */
  share: number;
}

/** How sure somebody was of an answer before they saw whether it is right. */
export type Sure = 'guess' | 'think' | 'sure';

/** One question that was answered. */
export interface Answered {
  cells: readonly string[];
  right: boolean;
  /** Absent where it was not asked. */
  sure?: Sure | undefined;
}

/** One competency in one scene that was played to its end. */
export interface Played {
  cells: readonly string[];
  /** The run that it belongs to: all of its competencies are one record. */
  run: string;
  competency: string;
  shown: number;
  missed: number;
}

export interface Practice {
  answered: readonly Answered[];
  played: readonly Played[];
  /** How many questions were looked at again in a review. */
  reviewed?: number;
}

/** Nothing is said of a cell, or of the whole, with fewer records than this: one answer or one scene is a record. */
export const MIN_RECORDS = 3;

/** Two shares nearer than this agree. With few records one answer moves a share by a third. */
export const GAP = 0.25;

/** Nothing is said of how sure somebody was with fewer sure answers than this. */
export const MIN_SURE = 3;

/** A competency is named once it was missed this often. */
export const MIN_MISSED = 2;

export type Verdict = 'alike' | 'said-more' | 'did-more';

export interface Count {
  good: number;
  of: number;
}

/** What practice shows: of one cell, or of everything. */
export interface Done {
  /** 0 to 1: the mean of all records, each counting the same. */
  share: number;
  records: number;
  /** Questions answered rightly. */
  answers: Count;
  /** Skills shown in scenes, of those that were called for. */
  skills: Count;
}

export interface Compared {
  said: number;
  did: Done;
  verdict: Verdict;
}

export interface Calibration {
  /** Cells with enough practice to say something, in the order in which they were given. */
  cells: (Compared & { cell: string })[];
  /** Everything together; absent with too little practice. */
  overall: Compared | undefined;
  /** Of the answers that were called sure, those that were right; absent where there are too few. */
  sure: Count | undefined;
  /** Competencies that scenes called for and that were missed most, most often first. */
  missed: { competency: string; missed: number; of: number }[];
  reviewed: number;
  /** All records there are, whether or not they are enough. */
  records: number;
}

/** @returns what somebody said beside what they did, as far as it can be told. */
export function calibrate(said: readonly Said[], practice: Practice): Calibration {
  const all = doneIn(practice);
  return {
    cells: said.flatMap(({ cell, share }) => {
      const did = doneIn({
        answered: practice.answered.filter(({ cells }) => cells.includes(cell)),
        played: practice.played.filter(({ cells }) => cells.includes(cell)),
      });
      return did.records >= MIN_RECORDS ? [{ cell, ...compared(share, did) }] : [];
    }),
    overall:
      all.records >= MIN_RECORDS && said.length > 0
        ? compared(mean(said.map(({ share }) => share)), all)
        : undefined,
    sure: sureCount(practice.answered),
    missed: mostMissed(practice.played),
    reviewed: practice.reviewed ?? 0,
    records: all.records,
  };
}

function doneIn({ answered, played }: Pick<Practice, 'answered' | 'played'>): Done {
  const runs = new Map<string, Count>();
  for (const { run, shown, missed } of played) {
    const known = runs.get(run) ?? { good: 0, of: 0 };
    runs.set(run, { good: known.good + shown, of: known.of + shown + missed });
  }
  const counts = [...runs.values()].filter(({ of }) => of > 0);
  const shares = [
    ...answered.map(({ right }) => (right ? 1 : 0)),
    ...counts.map(({ good, of }) => good / of),
  ];
  return {
    share: mean(shares),
    records: shares.length,
    answers: { good: answered.filter(({ right }) => right).length, of: answered.length },
    skills: {
      good: counts.reduce((sum, { good }) => sum + good, 0),
      of: counts.reduce((sum, { of }) => sum + of, 0),
    },
  };
}

function compared(said: number, did: Done): Compared {
  const gap = said - did.share;
  const verdict = gap >= GAP ? 'said-more' : gap <= -GAP ? 'did-more' : 'alike';
  return { said, did, verdict };
}

function sureCount(answered: readonly Answered[]): Count | undefined {
  const sure = answered.filter((answer) => answer.sure === 'sure');
  if (sure.length < MIN_SURE) return undefined;
  return { good: sure.filter(({ right }) => right).length, of: sure.length };
}

function mostMissed(played: readonly Played[]): Calibration['missed'] {
  const tallies = new Map<string, { competency: string; missed: number; of: number }>();
  for (const { competency, shown, missed } of played) {
    const known = tallies.get(competency) ?? { competency, missed: 0, of: 0 };
    tallies.set(competency, {
      competency,
      missed: known.missed + missed,
      of: known.of + shown + missed,
    });
  }
  return [...tallies.values()]
    .filter(({ missed }) => missed >= MIN_MISSED)
    .sort((a, b) => b.missed / b.of - a.missed / a.of || b.missed - a.missed);
}

const mean = (shares: readonly number[]): number =>
  shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0;
