import { expect, type Page } from '@playwright/test';
import { expectFocusSeen } from './focus.ts';

/** More presses than any page needs from one thing to the next. */
const MOST = 80;

/** Presses Tab until the focus is on something with this name, and can be seen there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement: here } = document;
      const isField =
        here instanceof HTMLInputElement ||
        here instanceof HTMLTextAreaElement ||
        here instanceof HTMLSelectElement;
      const label = isField ? here.labels?.[0]?.textContent : here?.getAttribute('aria-label');
      return label ?? here?.textContent ?? '';
    });
    if (name.test(label.trim())) return expectFocusSeen(page);
  }
  throw new Error(`Nothing called ${name} can be reached with the Tab key.`);
}

/** Goes to something by its name and presses it. What has the focus afterwards can be seen, too. */
export async function pressOn(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
  await expectFocusSeen(page);
}

/** Presses keys one after the other; after each, the focus is seen. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
}

/** Fails unless the main part of the page tells a screen reader what is written in `journeys/told/`. */
export async function expectTold(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
