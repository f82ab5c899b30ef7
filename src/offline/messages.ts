import type { Why } from './why.ts';

/** What a page may say to the worker. */
export type Message =
  /** Be the one in charge. Only ever said because the learner asked for it. */
  | { type: 'take-over' }
  /** These addresses were loaded before you were in charge. */
  | { type: 'read'; urls: readonly string[] }
  /** Keep the whole course. */
  | { type: 'keep' }
  /** Somebody looks at how far the copy is: tell it, and go on if the browser had stopped you. */
  | { type: 'go-on' }
  /** Stop keeping the course. The port is told when nothing comes in any more. */
  | { type: 'stop' };

/** What the worker tells all pages of the course. */
export type News =
  /** So many files of so many are here, and more are coming. */
  | { type: 'coming'; count: number; all: number }
  | { type: 'whole' }
  | { type: 'broke-off'; why: Why };

/** @returns what somebody said, if it is one of ours */
export function messageIn(data: unknown): Message | undefined {
  return isOurs(data) ? (data as Message) : undefined;
}

/** @returns what the worker told, if it is one of ours */
export function newsIn(data: unknown): News | undefined {
  return isOurs(data) ? (data as News) : undefined;
}

const isOurs = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data;
