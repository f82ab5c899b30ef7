/** The interviews that somebody has, without a screen. */

export interface Interview {
  employer: string;
  role: string;
  /** ISO day; empty where it is not known yet. */
  date: string;
}

/** An interview as it is kept: with the time of its last change, and whether it was taken off the list. */
export interface Kept extends Interview {
  at: string;
  gone: boolean;
}

export type Interviews = Readonly<Record<string, Kept>>;

/** @returns those that are still on the list, the next one first, those without a date last. */
export function listed(interviews: Interviews): (Interview & { id: string })[] {
  return Object.entries(interviews)
    .filter(([, { gone }]) => !gone)
    .map(([id, { employer, role, date }]) => ({ id, employer, role, date }))
    .sort(
      (one, other) => compare(one.date || LAST, other.date || LAST) || compare(one.id, other.id),
    );
}

/** After every ISO day. */
const LAST = '~';

/**
 * @param interview id of an interview; empty for the sheet that is for none
 * @returns under which a checklist or worksheet is kept for it, below its room
 */
export const sheetId = (sheet: string, interview: string): string =>
  interview === '' ? sheet : `${sheet}:${interview}`;

/** @returns whether a key (without the prefix) is one of a sheet that is kept for an interview */
export const isFor = (key: string, interview: string): boolean => {
  const [, , third, ...more] = key.split(':');
  return third === interview && more.length === 0;
};

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
