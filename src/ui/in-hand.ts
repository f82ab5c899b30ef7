/**
 * What a player carries while an exercise is being done: from its first question or turn until its end is shown. What can
 * wait, waits until no element on the page has it.
 */
export const IN_HAND = '[data-in-hand]';
