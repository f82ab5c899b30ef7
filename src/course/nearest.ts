import { distance } from 'fastest-levenshtein';

/**
 * @param word what was written
 * @param known what is allowed
 * @returns the allowed word that was probably meant, or nothing when none is near
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({
      candidate,
      steps: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  const limit = Math.max(2, Math.floor(word.length / 3));
  return best && best.steps <= limit ? best.candidate : undefined;
}

/** @returns one sentence that names the nearest word, or else (some of) what is allowed. */
export function suggest(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  if (known.length === 0) return 'There is none yet.';
  const shown = known.slice(0, 12).join(', ');
  return `Known: ${shown}${known.length > 12 ? `, and ${known.length - 12} more` : ''}.`;
}
