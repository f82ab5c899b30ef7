import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/**
 * Waits until words that were written are saved where they belong. Until the script for that has come, with the first
 * letter, they lie under a key of their own (`src/site/rescue-fields.ts`), which does not count.
 */
export const isSaved = (page: Page, words: string) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        Object.entries(localStorage)
          .filter(([key]) => !key.startsWith('final-say:waiting:'))
          .join(' '),
      ),
    )
    .toContain(words);
