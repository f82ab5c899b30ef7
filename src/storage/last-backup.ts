import * as v from 'valibot';
import { canonical } from './canonical.ts';
import type { Format } from './envelope.ts';
import { saved } from './saved.ts';
import { timeSchema } from './time.ts';

const momentSchema = v.object({
  at: timeSchema,
  /** How many things that took some work there were then. */
  work: v.number(),
});

const schema = v.object({
  /** The last backup that was made here. */
  backup: v.nullable(momentSchema),
  /** When there was first something to back up, or when the learner last said “not now”. */
  quiet: v.nullable(momentSchema),
  /** The browser was asked not to clear what is saved. */
  asked: v.boolean(),
});

export type BackupFacts = v.InferOutput<typeof schema>;
type Moment = v.InferOutput<typeof momentSchema>;

const EMPTY: BackupFacts = { backup: null, quiet: null, asked: false };

/** How it is saved. It is about this browser, so it is in no backup itself. */
export const lastBackupFormat: Format<BackupFacts> = {
  schema,
  migrations: [],
  merge: (one, other) => ({
    backup: later(one.backup, other.backup),
    quiet: later(one.quiet, other.quiet),
    asked: one.asked || other.asked,
  }),
};

/** @returns what is kept about backups. */
export const lastBackup = () => saved('backup', EMPTY, lastBackupFormat);

/** @param work how many things that took some work there are */
export const keepBackup = (at: string, work: number): void =>
  lastBackup().update((facts) => ({ ...facts, backup: { at, work } }));

/** No reminder for a while. */
export const keepQuiet = (at: string, work: number): void =>
  lastBackup().update((facts) => ({ ...facts, quiet: { at, work } }));

export const keepAsked = (): void => lastBackup().update((facts) => ({ ...facts, asked: true }));

const ENOUGH_WORK = 10;
const ENOUGH_DAYS = 7;

/**
 * @param work how many things that took some work there are now
 * @param now ISO time
 * @returns whether a backup would be a good idea
 */
export function isBackupDue({ backup, quiet }: BackupFacts, work: number, now: string): boolean {
  const since = later(backup, quiet);
  if (!since) return false;
  const days = (Date.parse(now) - Date.parse(since.at)) / 86_400_000;
  return days >= ENOUGH_DAYS && work - since.work >= ENOUGH_WORK;
}

function later(one: Moment | null, other: Moment | null): Moment | null {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonical(one) > canonical(other) ? one : other;
}
