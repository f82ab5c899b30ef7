import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  /** The text of each page. */
  pages: string[];
  /** What stands nearer to the edge of its paper than printers reach. */
  cut: string[];
  /** Whether every font with letters is in the file. */
  hasAllFonts: boolean;
}

/** Printers leave about five millimetres free at each edge: that many points. */
const EDGE = 14;

/** Text as it may be broken over lines on paper. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Prints the page as a person would, and reads the paper. */
export async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  const source = pdf.toString('latin1');
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  const cut: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 1, , , , x = 0, y = 0] = item.transform as number[];
      // What stands upside down, as on a card to fold, runs to the left.
      const [left, right] = a < 0 ? [x - item.width, x] : [x, x + item.width];
      const isInside = left >= EDGE && right <= width - EDGE && y >= EDGE && y <= height - EDGE;
      if (!isInside) cut.push(`page ${number}: ${item.str}`);
    }
  }
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
  return {
    pages: text,
    cut,
    // Type 3 fonts, as Chromium makes of a variable font, are drawings and always in the file; the others have a file each.
    hasAllFonts:
      count(/\/Subtype \/(CIDFontType\d|TrueType|Type1)\b/g) === count(/\/FontFile\d? /g),
  };
}
