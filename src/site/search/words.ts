/** What the search says of what it found. */

const ADVICE = 'Try fewer words or other ones, or look through all pages from A to Z.';

/**
 * @param count of all results
 * @param shown how many of them are in the list
 * @param query the words that were looked for, perhaps none
 */
export function countWords(count: number, shown: number, query: string): string {
  if (count === 0) return `Nothing found${query ? ` for “${query}”` : ''}. ${ADVICE}`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}${query ? ` for “${query}”` : ''}.`;
  return shown < count ? `${results} The first ${shown} are shown.` : results;
}

export const SEARCHING = 'Searching …';

export const HINT = 'Write one word or a few. Or choose a kind, to see all of it.';

export const NOT_LOADED =
  'The search could not be fetched. You may be without a network. What you wrote is still here.';

export const NOT_WHILE_WRITING =
  'There is no search while the course is being written: its index is made by “npm run build”.';
