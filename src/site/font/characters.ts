/** What can be typed on any keyboard, as learners write, too; and the space that does not break, which tags may stand for. */
const ALWAYS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  '\u00a0',
];

/**
 * @param texts whatever may come to be shown: content and source files
 * @returns every character in them once, sorted, those of ASCII and the hard space included and control characters left out
 */
export function charactersIn(texts: readonly string[]): string[] {
  const all = new Set(ALWAYS);
  for (const text of texts) for (const character of text) all.add(character);
  return [...all].filter((character) => !/\p{C}/u.test(character)).sort(byCodePoint);
}

const codePoint = (character: string) => character.codePointAt(0) ?? 0;
const byCodePoint = (one: string, other: string) => codePoint(one) - codePoint(other);

/**
 * @param characters sorted by code point
 * @param within the first and the last code point to look at
 * @returns the ranges of code points that they are not, for `unicode-range`
 */
export function rangesOutside(
  characters: readonly string[],
  within: { first: number; last: number },
): string[] {
  const known = characters
    .map(codePoint)
    .filter((point) => point >= within.first && point <= within.last);
  const ranges: string[] = [];
  let next = within.first;
  for (const point of [...known, within.last + 1]) {
    if (point > next) ranges.push(range(next, point - 1));
    next = point + 1;
  }
  return ranges;
}

const hex = (point: number) => point.toString(16).toUpperCase();
const range = (from: number, to: number) =>
  from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
