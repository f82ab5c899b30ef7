/** Everything that is saved starts with this, so that other sites on the same address are left alone. */
export const PREFIX = 'final-say:';

/** Where text that could not be read is put aside. */
export const RESCUE_PREFIX = `${PREFIX}rescue:`;

/**
 * Written and taken away again when everything is erased or replaced. A tab that holds something in memory only would
 * not hear of it otherwise: browsers tell of keys that were in storage.
 */
export const START_OVER_KEY = `${PREFIX}start-over`;
