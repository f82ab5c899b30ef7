import type { Kind } from './kinds.ts';
import { isTime } from './time.ts';

/** One file that holds all that is saved, to keep or to carry to another device. */
interface BackupFile {
  app: typeof APP;
  format: typeof FORMAT;
  /** ISO time. */
  exportedAt: string;
  /** By key, without the prefix: envelopes, or a bare word. */
  data: Record<string, unknown>;
}

/** A backup that was read and found good: texts by key, without the prefix, as this version saves them. */
export interface Backup {
  exportedAt: string;
  texts: ReadonlyMap<string, string>;
}

/** Why a file is not taken. */
export type Refusal =
  | 'too-large'
  /** Not one of our files, or cut off. */
  | 'not-ours'
  /** Made by a newer version of the course. */
  | 'newer'
  /** One of ours, and something in it is not as we write it. */
  | 'damaged';

export type ReadBackup = { state: 'read'; backup: Backup } | { state: 'refused'; why: Refusal };

const APP = 'final-say';
const FORMAT = 1;

/** A year of daily use is well below one million; whatever is longer is not worth looking at. */
export const LONGEST_BACKUP = 5_000_000;

/** Our own data is about five deep. */
const DEEPEST = 20;

/** @param texts by key, without the prefix, as they are saved */
export function writeBackup(
  texts: ReadonlyMap<string, string>,
  kinds: readonly Kind[],
  now: string,
): string {
  const data = [...texts].flatMap(([name, text]) => {
    const read = kinds.find((kind) => kind.owns(name))?.read(text);
    return read?.state === 'read' ? [[name, asJson(read.data)] as const] : [];
  });
  const file: BackupFile = {
    app: APP,
    format: FORMAT,
    exportedAt: now,
    data: Object.fromEntries(data),
  };
  return JSON.stringify(file, null, 1);
}

/** Reads a file that may be anything. Never throws, and takes it whole or not at all. */
export function readBackup(text: string, kinds: readonly Kind[]): ReadBackup {
  if (text.length > LONGEST_BACKUP) return refused('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('not-ours');
  }
  if (!isObject(file) || file.app !== APP) return refused('not-ours');
  if (isVersion(file.format) && file.format > FORMAT) return refused('newer');
  if (file.format !== FORMAT || !isClean(text, file)) return refused('damaged');
  const { app: _, format: __, exportedAt, data, ...more } = file;
  const isWhole =
    typeof exportedAt === 'string' &&
    isTime(exportedAt) &&
    isObject(data) &&
    Object.keys(more).length === 0;
  return isWhole ? readTexts(exportedAt, data, kinds) : refused('damaged');
}

function readTexts(
  exportedAt: string,
  data: Record<string, unknown>,
  kinds: readonly Kind[],
): ReadBackup {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(data)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const read = kinds.find((kind) => kind.owns(name))?.read(text);
    if (read?.state === 'newer') return refused('newer');
    if (read?.state !== 'read') return refused('damaged');
    texts.set(name, read.data);
  }
  return { state: 'read', backup: { exportedAt, texts } };
}

/**
 * Looks at what parsing cannot tell of, or what would be trouble later: a name that stands twice in one object, where
 * the second silently takes the place of the first; a name that reaches into every object; something without end.
 */
function isClean(text: string, file: unknown): boolean {
  let names = 0;
  let level: unknown[] = [file];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) names += Object.keys(value).length;
      if (Object.hasOwn(value, '__proto__')) return false;
      // Not spread into push(): that has a limit.
      for (const inner of Object.values(value)) below.push(inner);
    }
    level = below;
  }
  return names === countColons(text);
}

/** @returns how many names stand in a JSON text: each has one colon after it, outside quotation marks */
function countColons(json: string): number {
  let colons = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index];
    if (sign === '"') quoted = !quoted;
    else if (quoted && sign === '\\') index += 1;
    else if (!quoted && sign === ':') colons += 1;
  }
  return colons;
}

const asJson = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : text);

const refused = (why: Refusal): ReadBackup => ({ state: 'refused', why });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number => Number.isInteger(value);
