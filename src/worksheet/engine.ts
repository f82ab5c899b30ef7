/** The worksheet, without a screen. */

/** What stands in the boxes, by name. */
type Boxes = Readonly<Record<string, { text: string }>>;

/**
 * @param field id of a field
 * @param copy which of the copies of its section, from 1
 * @returns the name of its box. Sections that stand once have the number, too, so that they can be repeated later.
 */
export const boxName = (field: string, copy: number): string => `${field}.${copy}`;

/** @returns the names and texts of all boxes that something is written in. */
export function filledBoxes(boxes: Boxes): Record<string, string> {
  const filled = Object.entries(boxes).filter(([, { text }]) => text.trim() !== '');
  return Object.fromEntries(filled.map(([name, { text }]) => [name, text]));
}

/**
 * What a card can take over from a worksheet.
 * @param fields ids of fields, the most important first
 * @returns the lines that were written into them: field after field, copy after copy, line after line
 */
export function linesOf(boxes: Boxes, fields: readonly string[]): string[] {
  const filled = Object.entries(filledBoxes(boxes));
  return fields.flatMap((field) =>
    filled
      .filter(([name]) => name.replace(/\.\d+$/, '') === field)
      .sort(([one], [other]) => copyOf(one) - copyOf(other))
      .flatMap(([, text]) => text.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

const copyOf = (name: string) => Number(name.split('.').at(-1));
