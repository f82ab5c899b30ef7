import type { Reason } from '../../progress/next-step.ts';

/** Why a thing is suggested, in a sentence. “weakest” and “emptiest” are followed by the name of the square. */
export const REASONS: Record<Reason, string> = {
  first: 'It shows the whole course in one picture, and where to begin.',
  'in-hand': 'You are in the middle of it.',
  soon: 'Your interview is close. This helps you to be ready.',
  due: 'Questions that you missed or guessed come back today.',
  'just-read': 'You read the lesson. Now try it on small moments.',
  weakest: 'You rated this square lowest:',
  'find-out': 'It shows which squares to work on.',
  emptiest: 'You have done least in this square:',
  again: 'You have been through it all. A scene plays out in another way each time.',
};

/** The suggestion that is no thing of the course. */
export const REVIEW_TITLE = 'Today’s review';
