/** Given on the window when a new build is whole here and waits, and when one could not be had. */
export const UPDATE_EVENT = 'final-say:update';
