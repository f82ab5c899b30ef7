import type { Notice } from '../storage/notices.ts';

export interface NoticeWords {
  /** What is wrong. */
  bold: string;
  /** What that means for the learner. */
  rest: string;
  /** What can be taken along: all that is kept, or the text under a key. */
  offer?: { label: string; take: 'backup' } | { label: string; take: 'text'; key: string };
}

const BACKUP = { label: 'Download a backup', take: 'backup' } as const;

/** @returns what to tell the learner */
export function wordsFor(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'blocked':
      return {
        bold: 'Nothing can be saved in this browser right now.',
        rest: 'You can go on, but what you do is gone when you close or reload the page. A private window, or blocked cookies, may be the cause. Before you leave, you can take a copy along.',
        offer: BACKUP,
      };
    case 'full':
      return {
        bold: 'There is no room left to save.',
        rest: 'You can go on, but what you do from now on is gone when you close or reload the page. What was saved before is still there. To make room, erase data of other websites in this browser. Before you leave, you can take a copy along.',
        offer: BACKUP,
      };
    case 'unreadable':
      return {
        bold: 'Something saved here could not be read.',
        rest: notice.rescueKey
          ? 'This part starts fresh. The old text was put aside and not deleted. You also find it on the progress page, under “Your data”.'
          : 'The old text stays where it is, as there is no room to put it aside. What you do here now is not saved.',
        offer: {
          label: 'Download the old text',
          take: 'text',
          key: notice.rescueKey ?? notice.key,
        },
      };
    case 'newer':
      return {
        bold: 'Something saved here was made by a newer version of the course.',
        rest: 'It is left as it is. What you do here now is not saved. Reload the page later to get the newer version.',
      };
  }
}
