import { WrongFile } from './fill.ts';

/** Why keeping the course broke off. A word, as the worker tells it to pages and writes it down. */
export type Why =
  /** Somebody stopped it, which whoever was told to stop knows best. */
  | 'stopped'
  /** There is no room. */
  | 'no-room'
  /** The browser lets the website keep nothing. */
  | 'not-here'
  /** A file was not as it should be. */
  | 'wrong-file'
  /** The network, as a rule. */
  | 'broken';

/** @returns why it broke off, by what was thrown */
export function whyOf(error: unknown): Exclude<Why, 'stopped'> {
  if (error instanceof WrongFile) return 'wrong-file';
  if (!(error instanceof DOMException)) return 'broken';
  if (/quota/i.test(error.name)) return 'no-room';
  return error.name === 'SecurityError' ? 'not-here' : 'broken';
}
