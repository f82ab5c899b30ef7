const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** @returns an ISO time as a day, in the learner's own zone. */
export const dayOf = (iso: string): string => format.format(new Date(iso));
