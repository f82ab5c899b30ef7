/** What the meters, verdicts and objectives are called. Numbers never stand alone. */
import type { Objective } from '../course/map.ts';
import type { SceneState } from './engine.ts';
import type { Reply } from './schema.ts';

/** @returns a meter's value in a word or two. */
export function meterWord(meter: Objective, { meters, status }: SceneState): string {
  const value = meters[meter];
  if (meter === 'offer') {
    if (status === 'gone') return 'gone';
    if (status === 'made') return 'made';
    return pick(value, [
      [8, 'close'],
      [6, 'likely'],
      [4, 'possible'],
      [2, 'far off'],
      [0, 'slipping'],
    ]);
  }
  if (meter === 'leads')
    return pick(value, [
      [7, 'plenty'],
      [4, 'some'],
      [1, 'a start'],
      [0, 'none yet'],
    ]);
  return pick(value, [
    [8, 'very warm'],
    [6, 'warm'],
    [4, 'neutral'],
    [2, 'cool'],
    [0, 'cold'],
  ]);
}

export const METER_NAMES: Record<Objective, string> = {
  offer: 'Offer',
  leads: 'Leads',
  impression: 'Impression',
};

/** The objective of the moment, as a thing to do. */
export const OBJECTIVE_NOW: Record<Objective, string> = {
  offer: 'Get the offer',
  leads: 'Ask for leads',
  impression: 'Leave well',
};

/** A verdict always has a sign and a word. */
export const VERDICTS: Record<Reply['verdict'], { mark: string; word: string }> = {
  strong: { mark: '✓', word: 'Strong' },
  fair: { mark: '~', word: 'Fair' },
  weak: { mark: '✗', word: 'Weak' },
};

/** @returns what a reply did to the meters: "Offer +2, Impression −1", or nothing. */
export function effectWords(effects: Reply['effects']): string {
  return (['offer', 'leads', 'impression'] as const)
    .filter((meter) => effects[meter] !== 0)
    .map(
      (meter) =>
        `${METER_NAMES[meter]} ${effects[meter] > 0 ? '+' : '−'}${Math.abs(effects[meter])}`,
    )
    .join(', ');
}

function pick(value: number, words: readonly (readonly [number, string])[]): string {
  return words.find(([from]) => value >= from)?.[1] ?? '';
}
