/**
 * With what the whole check and `npm run test:browsers` were last run, all in order, and when. Correct it whenever they
 * were run with something newer: both say so when it differs. The page on accessibility tells readers, and README.md has
 * the versions too.
 */
export const LAST_RUN = {
  day: '29 November 2026',
  chromium: '156',
  system: 'Linux',
  /** An extended support release. */
  firefox: '153',
  webkit: '2.50',
  axe: '4.14.1',
} as const;
