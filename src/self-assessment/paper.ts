/** How to read sums on paper, where nobody adds up for you. */
import type { Band } from './schema.ts';

/**
 * @param max the highest sum
 * @returns for each band the sums that fall into it, in words; a band that no whole sum reaches is left out
 */
export function pointsOf(bands: readonly Band[], max: number): { band: Band; points: string }[] {
  return bands.flatMap((band, index) => {
    const next = bands[index + 1];
    const from = Math.ceil(band.from * max);
    const to = next ? Math.ceil(next.from * max) - 1 : max;
    if (to < from) return [];
    return [{ band, points: from === to ? `${from}` : `${from} to ${to}` }];
  });
}
