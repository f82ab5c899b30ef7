import { canonical } from './canonical.ts';
import { open, seal, type Format, type Opened } from './envelope.ts';

/** What one thing in a document is called. */
export interface Words {
  /** “1 quiz attempt” */
  one: string;
  /** “3 quiz attempts” */
  many: string;
  /** Something that took some work: enough of it is a reason to make a backup. */
  isWork?: boolean;
}

/** Things of one sort in a document. */
export interface Part<T> extends Words {
  /** @returns a name for each: two copies of a document have a thing in common when it has the same name in both */
  of: (data: T) => readonly string[];
}

/** A kind of saved data, for those who look after all of it without knowing any of it: backup, restore, counting. */
export interface Kind {
  /** What its things are called. */
  words: readonly Words[];
  /** @returns whether a key is of this kind; the prefix is left off */
  owns: (name: string) => boolean;
  /** @returns the text as this version would save it */
  read: (text: string) => Opened<string>;
  /** What two texts that were read add up to; where only one can be, it is the first. */
  merge: (here: string, other: string) => string;
  /** @returns what is in a text that was read */
  count: (text: string) => { words: Words; names: readonly string[] }[];
}

/** Ids are names of files (see `course/fields.ts`, which the browser does not need). */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/**
 * A kind that is saved in envelopes.
 * @param room the key without prefix and id; the key is `room:id`
 * @param ids how many ids a key has, one after the other: `room:id:id` has two; several numbers where it may be either
 */
export function enveloped<T>(
  room: string,
  format: Format<T>,
  parts: readonly Part<T>[],
  ids: number | readonly number[] = 1,
): Kind {
  const data = (text: string): T => {
    const opened = open(format, text);
    if (opened.state !== 'read') throw new TypeError(`Not ${room}, or not of this version.`);
    return opened.data;
  };
  return {
    words: parts,
    owns: (name) => {
      const [first, ...found] = name.split(':');
      const isId = (id: string) => id.length <= LONGEST_ID && ID.test(id);
      return first === room && [ids].flat().includes(found.length) && found.every(isId);
    },
    read: (text) => {
      const opened = open(format, text);
      return opened.state === 'read' ? { state: 'read', data: seal(format, opened.data) } : opened;
    },
    merge: (here, other) => seal(format, format.merge(data(here), data(other))),
    count: (text) => parts.map((part) => ({ words: part, names: part.of(data(text)) })),
  };
}

/** A kind that is one bare word under one key. */
export function bareWord(name: string, allowed: readonly string[], words: Words): Kind {
  return {
    words: [words],
    owns: (other) => other === name,
    read: (text) =>
      allowed.includes(text) ? { state: 'read', data: text } : { state: 'unreadable' },
    merge: (here) => here,
    count: (text) => [{ words, names: [text] }],
  };
}

/** @returns a name for something that has none of its own. */
export const nameOf = (thing: unknown): string => canonical(thing);
