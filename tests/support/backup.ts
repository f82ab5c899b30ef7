import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Presses a button that downloads a file. @returns the file’s name and text */
export async function downloadBy(
  page: Page,
  name: string | RegExp,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Chooses a backup file, as a person does with the file dialog. */
export async function chooseFile(page: Page, text: string, name = 'backup.json'): Promise<void> {
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** All that is stored for the course's address. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

/** A file as the course writes it. */
export const backupFile = (data: object): string =>
  JSON.stringify({
    app: 'final-say',
    format: 1,
    exportedAt: '2026-11-20T18:00:00.000Z',
    data,
  });
