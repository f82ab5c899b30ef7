import type { Notice } from '../storage/notices.ts';

/** @returns what to tell the learner: what is wrong, then what that means for them. */
export function wordsFor(notice: Notice): [bold: string, rest: string] {
  switch (notice.kind) {
    case 'blocked':
      return [
        'Nothing can be saved in this browser right now.',
        'You can go on, but what you do is gone when you close or reload the page. A private window, or blocked cookies, may be the cause.',
      ];
    case 'full':
      return [
        'There is no room left to save.',
        'You can go on, but what you do from now on is gone when you close or reload the page. What was saved before is still there. To make room, erase data of other websites in this browser.',
      ];
    case 'unreadable':
      return [
        'Something saved here could not be read.',
        notice.rescueKey
          ? `This part starts fresh. The old text was not deleted. This browser keeps it under the name “${notice.rescueKey}”.`
          : `The old text stays where it is, under the name “${notice.key}”. What you do here now is not saved.`,
      ];
    case 'newer':
      return [
        'Something saved here was made by a newer version of the course.',
        'It is left as it is. What you do here now is not saved. Reload the page later to get the newer version.',
      ];
  }
}
