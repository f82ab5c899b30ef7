import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const KEEP = 'Keep the course on this device';
export const IS_DONE = 'Done. The whole course is on this device now.';

/** Hundreds of files come, and machines are slow and shared. */
export const PATIENTLY = { timeout: 90_000 };

/** As a person keeps the course: on the progress page, by its button. */
export async function keepCourse(page: Page): Promise<void> {
  await page.goto('./progress/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText(IS_DONE)).toBeVisible(PATIENTLY);
}
