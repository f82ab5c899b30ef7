import { expect, test, type Page } from '@playwright/test';
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

/**
 * The print window cannot be seen from here, and while one is open some versions of Chromium print nothing else: a button
 * is pressed (`pressPrint`), and the page is printed as it is then.
 */
export const withoutPrintWindow = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.printWindows = String(Number(dataset.printWindows ?? 0) + 1);
    };
  });

/** Presses a button that prints, and waits until the print window would open: the page may have to fetch something first. */
export async function pressPrint(page: Page, name: string): Promise<void> {
  const windows = () =>
    page.evaluate(() => Number(document.documentElement.dataset.printWindows ?? 0));
  const before = await windows();
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(windows).toBe(before + 1);
}

/** Prints the page as a person would, and reads the paper. A journey in another browser than Chromium ends here. */
export async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  test.skip(!isChromium(page), 'The words on paper are read from what Chromium prints.');
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

const isChromium = (page: Page): boolean =>
  page.context().browser()?.browserType().name() === 'chromium';
