import type { Interview } from './engine.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** @returns an ISO day in words: “3 March 2027”. It is a day of the calendar, the same in every zone. */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return '';
  // Noon, so that no change of clocks makes it another day.
  return format.format(new Date(year, month - 1, day, 12));
}

/** @returns employer and role, as a sheet names them. */
export const placeWords = ({ employer, role }: Interview): string =>
  [employer, role].filter((part) => part !== '').join(' · ');

/** @returns what an interview is called in a list. */
export const interviewWords = (interview: Interview): string =>
  [placeWords(interview), dayWords(interview.date)].filter((part) => part !== '').join(' · ');
