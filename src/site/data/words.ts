/** What is said about backups, in words. */
import type { Refusal } from '../../storage/backup-file.ts';
import type { Change } from '../../storage/restore.ts';

const UNCHANGED = 'Nothing was changed.';

const REFUSED: Record<Refusal | 'no-room' | 'in-the-way', string> = {
  'too-large': 'This file is too large to be a backup of this course.',
  'not-ours': 'This is not a backup of this course, or a part of it is missing.',
  newer: 'This backup was made by a newer version of the course. Reload the page and try again.',
  damaged: 'This backup is damaged, or somebody has changed it.',
  'no-room': 'This browser has no room for the backup, or does not let the course save anything.',
  'in-the-way':
    'Something saved here was made by a newer version of the course, or cannot be read. A backup would write over it.',
};

/** @returns why a file was not taken */
export const refusalWords = (why: keyof typeof REFUSED): string => `${REFUSED[why]} ${UNCHANGED}`;

/** @returns what a restore would do, a sentence each: “3 quiz attempts are new.” */
export function changeWords(changes: readonly Change[]): string[] {
  const sentences = changes.flatMap(({ words, added, taken }) => {
    const say = (count: number, isNow: string, areNow: string) =>
      count === 0
        ? []
        : [count === 1 ? `1 ${words.one} ${isNow}.` : `${count} ${words.many} ${areNow}.`];
    return [...say(added, 'is new', 'are new'), ...say(taken, 'is taken away', 'are taken away')];
  });
  return sentences.length > 0 ? sentences : ['Nothing changes: it is all here already.'];
}

/** @param bytes how long a text is */
export function sizeWords(bytes: number): string {
  if (bytes === 0) return 'nothing';
  const kilobytes = Math.ceil(bytes / 1000);
  return `about ${kilobytes} KB`;
}
