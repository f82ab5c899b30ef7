/** What is said about the kept course, in words. */
import type { Why } from '../why.ts';
import type { Kept } from './keep.ts';

/** @returns a size as people say it: “1.3 MB” */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * @param kept what is here
 * @param day when it became whole, in the reader’s words
 */
export function keptWords({ what, bytes }: Pick<Kept, 'what' | 'bytes'>, day: string): string {
  if (what === 'nothing') return 'Nothing is kept on this device so far.';
  if (what === 'pages')
    return `So far, only pages that you read are kept here. They take up about ${sizeWords(bytes)}.`;
  if (what === 'part')
    return `A part of the course is here and takes up about ${sizeWords(bytes)}. It is not the whole course yet.`;
  return `The whole course is kept on this device since ${day}, and works without a network. It takes up about ${sizeWords(bytes)}.`;
}

/** @returns how safe it is from the browser itself, which may say nothing about it */
export const staysWords = (stays: boolean | undefined): string =>
  stays
    ? 'This browser has agreed not to clear it by itself.'
    : 'This browser may clear it when the device is short of room. Then you can keep it again.';

/** @returns what keeping would cost */
export const costWords = (list: { bytes: number; sent: number }, savesData: boolean): string =>
  `Your browser would fetch about ${sizeWords(list.sent)} and keep about ${sizeWords(list.bytes)}.${
    savesData
      ? ' It is set to save data, so you may want to wait for a network that costs nothing.'
      : ''
  }`;

export const IS_DONE = 'Done. The whole course is on this device now.';

export const IS_COMING =
  'The files are coming. You can use the course meanwhile: it goes on while you do.';

/** @returns why it broke off, and what that means */
export function brokenOffWords(why: Why, isOnline: boolean): string {
  const stays = 'What is here already stays. You can go on later.';
  if (why === 'stopped') return `Stopped. ${stays}`;
  if (why === 'no-room') return 'There is no room for the whole course on this device.';
  if (why === 'not-here') return NOT_HERE;
  if (why === 'wrong-file')
    return `The website did not send all files as they should be. Perhaps it is being changed right now, or the network asks you to sign in first. ${stays}`;
  return `${isOnline ? 'It broke off.' : 'The network went away.'} What is here already stays. It goes on with the next page that you open, or when you press the button.`;
}

export const NOT_HERE =
  'This browser does not let the website keep files. A private window may be the cause. You can still read with a network, or print what you need.';

export const UPDATE_FAILED =
  'A new version could not be fetched whole, so the one that you have stays as it is. Your browser tries again at a later visit.';
