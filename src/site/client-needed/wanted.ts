/**
 * Given on an island's root when it is wanted. The detail says how much: `true` brings it to life, `false` only fetches
 * what it will need.
 */
export const WANTED_EVENT = 'final-say:wanted';
