// Apart, as every page’s script needs it and nothing else of this.
import { PREFIX } from './prefix.ts';
export { PREFIX };

/** Where text that could not be read is put aside. */
export const RESCUE_PREFIX = `${PREFIX}rescue:`;

/**
 * Written and taken away again when everything is erased or replaced. A tab that holds something in memory only would
 * not hear of it otherwise: browsers tell of keys that were in storage.
 */
export const START_OVER_KEY = `${PREFIX}start-over`;
