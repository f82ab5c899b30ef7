import * as v from 'valibot';

/** One step from a version to the next. Once released it is never edited: data in the wild depends on it. */
export type Migration = (data: unknown) => unknown;

/** What one kind of data looks like. Its version is the number of its migrations plus one. */
export interface Shape<T> {
  schema: v.GenericSchema<unknown, T>;
  /** `migrations[0]` lifts version 1 to version 2, and so on. */
  migrations: readonly Migration[];
}

/** How one kind of data is saved. */
export interface Format<T> extends Shape<T> {
  /**
   * What two copies of one document add up to: of two tabs, or of a backup and this device. Nothing that only one of
   * them has is lost. The order does not matter, and a copy added to itself changes nothing.
   */
  merge: (one: T, other: T) => T;
}

export type Opened<T> =
  | { state: 'read'; data: T }
  /** Not JSON, not ours, or not what this version's schema allows. */
  | { state: 'unreadable' }
  /** Saved by a newer version of the course. */
  | { state: 'newer' };

const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  data: v.unknown(),
});

const currentVersion = (format: Shape<unknown>) => format.migrations.length + 1;

/** @returns the text to save. */
export function seal<T>(format: Shape<T>, data: T): string {
  return JSON.stringify({ version: currentVersion(format), data });
}

/** Reads saved text, lifting older versions to this one. Never throws. */
export function open<T>(format: Shape<T>, text: string): Opened<T> {
  try {
    const envelope = v.safeParse(envelopeSchema, JSON.parse(text));
    if (!envelope.success) return { state: 'unreadable' };
    const { version, data } = envelope.output;
    if (version > currentVersion(format)) return { state: 'newer' };
    const lifted = format.migrations.slice(version - 1).reduce((older, lift) => lift(older), data);
    const result = v.safeParse(format.schema, lifted);
    return result.success ? { state: 'read', data: result.output } : { state: 'unreadable' };
  } catch {
    return { state: 'unreadable' };
  }
}
