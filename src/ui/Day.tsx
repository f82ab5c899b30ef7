import { dayOf } from './day-of.ts';

/** A day, readable by people and machines. */
export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{dayOf(iso)}</time>;
}
