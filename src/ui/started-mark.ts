// Marks on an island's root, from the time before it lives. Apart, as they are read without React.

/** Its start button was pressed. */
export const STARTED = 'data-started';

/** Its scripts could not be fetched. */
export const FAILED = 'data-failed';
