/** Pages in the order of their titles, letter by letter. */

export interface Entry {
  title: string;
  /** What it is: “Lesson”. */
  noun: string;
  path: string;
}

export interface Letter {
  /** One capital letter, or “0–9” for titles that begin with a digit. */
  letter: string;
  entries: readonly Entry[];
}

const DIGITS = '0–9';

/** As a reader would sort: word by word, capitals do not count, and 9 comes before 10. */
const collator = new Intl.Collator('en', { numeric: true });

/** Quotation marks and other signs before a title do not count. */
const sortedBy = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '');

/** @returns every letter that a title begins with, in order; things of one title by what they are */
export function byLetter(entries: readonly Entry[]): Letter[] {
  const sorted = entries.toSorted(
    (a, b) =>
      collator.compare(sortedBy(a.title), sortedBy(b.title)) || collator.compare(a.noun, b.noun),
  );
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}

/** An accent is left out: É stands under E. */
function letterOf(title: string): string {
  const sign = sortedBy(title).normalize('NFD')[0] ?? '';
  return /\p{N}/u.test(sign) ? DIGITS : sign.toUpperCase();
}
