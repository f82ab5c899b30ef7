/** What matters and what a job has of it, without a screen: a fit in words for each job. */
import { bandFor, valueOf } from './engine.ts';
import type { Band, Of } from './schema.ts';
import { answersOf, type Answers, type Sheet } from './sheets.ts';

type Weighing = Of<'weighing'>;

/** The one sheet on which the learner says what matters; every other sheet is a job. */
export const WEIGHTS_SHEET = 'weights';

/** Where a job's name is kept. */
export const NAME_PLACE = 'job.name';

/** Where the learner's own things are named, by their number. */
export const ownPlace = (number: number): string => `own-${number}.text`;

export interface Factor {
  id: string;
  text: string;
  /** How much it matters: its place on the scale of weights. */
  weight: number;
}

/** @returns the factors of the file, then those that the learner has named, each with its weight. */
export function factorsOf(assessment: Weighing, weights: Answers): Factor[] {
  const own = Array.from({ length: assessment.own }, (_, index) => ({
    id: `own-${index + 1}`,
    text: (weights[ownPlace(index + 1)] ?? '').trim(),
  })).filter(({ text }) => text !== '');
  return [...assessment.factors, ...own].map(({ id, text }) => ({
    id,
    text,
    weight: valueOf(assessment.weights, weights[id]),
  }));
}

/** @returns the factors that matter at all, those that matter most first. */
export const weighed = (factors: readonly Factor[]): Factor[] =>
  factors.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);

export interface JobResult {
  sheet: string;
  name: string;
  /** 0 to 1: the weighed ratings, as a share of the most there could be. Absent where nothing is known yet. */
  share: number | undefined;
  band: Band | undefined;
  /** For each factor that matters, the place of the rating on the scale, or nothing where none was given. */
  ratings: { factor: Factor; rating: number | undefined }[];
  /** Musts of which the job has nothing. */
  missing: Factor[];
  /** What is not known yet, and has to be asked. */
  unknown: Factor[];
}

/** @returns how one job does. What is not known counts neither for it nor against it. */
export function jobResult(assessment: Weighing, weights: Answers, job: Sheet): JobResult {
  const answers = answersOf(job);
  const { scale, bands } = assessment;
  const known = scale.map(({ id }) => id);
  const must = assessment.weights.length - 1;
  const ratings = weighed(factorsOf(assessment, weights)).map((factor) => {
    const place = known.indexOf(answers[factor.id] ?? '');
    return { factor, rating: place === -1 ? undefined : place };
  });
  const rated = ratings.filter(({ rating }) => rating !== undefined);
  const most = rated.reduce((sum, { factor }) => sum + factor.weight * (scale.length - 1), 0);
  const sum = rated.reduce((so, { factor, rating = 0 }) => so + factor.weight * rating, 0);
  const share = most > 0 ? sum / most : undefined;
  return {
    sheet: job.id,
    name: (answers[NAME_PLACE] ?? '').trim(),
    share,
    band: share === undefined ? undefined : bandFor(bands, share),
    ratings,
    missing: ratings
      .filter(({ factor, rating }) => factor.weight === must && rating === 0)
      .map(({ factor }) => factor),
    unknown: ratings.filter(({ rating }) => rating === undefined).map(({ factor }) => factor),
  };
}

/** Two shares nearer than this say the same. The answers are words, and words are not this exact. */
export const CLOSE = 0.1;

export type Verdict =
  | { kind: 'none' }
  | { kind: 'one' }
  | { kind: 'close'; names: string[] }
  | { kind: 'ahead'; name: string };

/** @returns which job fits best, if one does clearly. */
export function compareJobs(jobs: readonly JobResult[]): Verdict {
  const [first, second] = jobs
    .filter(({ share }) => share !== undefined)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  if (!first) return { kind: 'none' };
  if (!second) return { kind: 'one' };
  const best = first.share ?? 0;
  const near = jobs.filter(({ share }) => share !== undefined && best - share < CLOSE);
  return near.length > 1
    ? { kind: 'close', names: near.map(({ name }) => name) }
    : { kind: 'ahead', name: first.name };
}
