import { PREFIX } from '../storage/keys.ts';

/** What the caches of one copy of the course are called. Two copies on one host, in two folders, have caches of their own. */
export interface CacheNames {
  /** What all of them begin with. */
  prefix: string;
  /** The whole course in one version. */
  kept: (version: string) => string;
  /** Pages that were read, with what they needed. */
  read: string;
  /** What the worker has to remember. */
  notes: string;
}

/** @param scope the folder that the course lives in, with a slash at both ends */
export function cacheNames(scope: string): CacheNames {
  // The colon ends the folder's name, so “/” is not the beginning of “/course/”.
  const prefix = `${PREFIX}${scope}:`;
  return {
    prefix,
    kept: (version) => `${prefix}kept:${version}`,
    read: `${prefix}read`,
    notes: `${prefix}notes`,
  };
}
