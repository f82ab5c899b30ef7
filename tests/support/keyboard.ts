import type { Page } from '@playwright/test';

/** Presses Tab until the focus is on something with this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement: here } = document;
      const isField = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement;
      const label = isField ? here.labels?.[0]?.textContent : here?.getAttribute('aria-label');
      return label ?? here?.textContent ?? '';
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`Nothing called ${name} can be reached with the Tab key.`);
}
