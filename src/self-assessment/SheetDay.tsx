import { Day } from '../ui/Day.tsx';

/**
 * The day that a sheet is about: one that was written on it, without a time or a zone, or the moment of its first
 * answer. What is neither is shown as it is.
 */
export function SheetDay({ text }: { text: string }) {
  // At noon, a day is the same day in the learner's zone.
  const iso = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00` : text;
  return Number.isNaN(Date.parse(iso)) ? <>{text}</> : <Day iso={iso} />;
}
