/** Lighthouse's mobile preset on one page. */
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

export interface Audited {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** What keeps a score below 100. */
  reasons: string[];
  /** How far things jump while the page loads. */
  shift: number;
  /** When the largest thing on the screen is there, and how long the page was too busy to answer, in milliseconds. */
  largestPaint: number;
  blocked: number;
}

/**
 * @param port where a Chromium can be told what to do
 * @throws when the page could not be loaded
 */
export async function audit(address: string, port: number): Promise<Audited> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const reasons = CATEGORIES.filter((name) => scores[name] < 100).flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, title = id, displayValue = '' } = audits[id] ?? {};
      const isGood = score === undefined || score === null || score >= 0.995;
      return weight === 0 || isGood ? [] : [`${name}: ${title} ${displayValue}`.trim()];
    }),
  );
  const figure = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    scores,
    reasons,
    shift: Number(figure('cumulative-layout-shift').toFixed(3)),
    largestPaint: Math.round(figure('largest-contentful-paint')),
    blocked: Math.round(figure('total-blocking-time')),
  };
}

/** The lowest of a page's four scores. */
export const lowest = ({ scores }: Audited): number => Math.min(...Object.values(scores));
