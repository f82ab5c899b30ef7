/** Set on an island's root when its start button was pressed before the island lived. Apart, as it is read without React. */
export const STARTED = 'data-started';
