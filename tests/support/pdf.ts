import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  /** The text of each page. */
  pages: string[];
}

/** Prints the page as a person would, and reads the paper. */
export async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return { pages: text };
}
