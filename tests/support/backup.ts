import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

interface Handed {
  handed?: { name: string; text: string };
}

/**
 * Presses a button that downloads a file. Firefox’s driver keeps no downloads, so there the file is read where the page
 * hands it over.
 * @returns the file’s name and text
 */
export async function downloadBy(
  page: Page,
  name: string | RegExp,
): Promise<{ name: string; text: string }> {
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await page.evaluate(listenToDownloads);
    await page.getByRole('button', { name }).click();
    const file = await page.waitForFunction(() => (window as Handed).handed);
    return (await file.jsonValue())!;
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Runs in the page: keeps the next file that is handed to the browser. */
function listenToDownloads(): void {
  const make = URL.createObjectURL.bind(URL);
  const press = HTMLAnchorElement.prototype.click;
  let text: Promise<string> | undefined;
  URL.createObjectURL = (file: Blob) => {
    text = file.text();
    return make(file);
  };
  HTMLAnchorElement.prototype.click = function () {
    const { download } = this;
    if (download) void text?.then((text) => ((window as Handed).handed = { name: download, text }));
    press.call(this);
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
