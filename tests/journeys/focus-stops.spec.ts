import type { Page } from '@playwright/test';
import { lookAtFocus } from '../support/focus.ts';
import { PAGES } from '../support/pages.ts';
import { fillStorage } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

/** More stops than any page has. */
const MOST = 400;

/** Tabs through the page from top to bottom. @returns what was wrong at each stop */
async function walk(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press('Tab');
    const isOver = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      if (!here || here === document.body || here.dataset.walked !== undefined) return true;
      // A group of radio buttons is one stop, and so is a frame of the browser’s own in a field for a day.
      if (!(here instanceof HTMLInputElement && here.type === 'date')) here.dataset.walked = '';
      return false;
    });
    if (isOver) {
      expect(stops, 'a page has more than its header').toBeGreaterThan(8);
      return wrong;
    }
    const stop = await lookAtFocus(page);
    if (stop.wrong.length > 0) wrong.push(`${stop.wrong.join(', ')}: ${stop.what}`);
  }
  throw new Error(`The page has no end: ${MOST} stops.`);
}

/** What is said once its part of the page comes near: said in the middle of a walk, it would move what has the focus. */
async function bringWhatComesNear(page: Page): Promise<void> {
  const part = page.locator('keep-course');
  if ((await part.count()) === 0) return;
  await part.scrollIntoViewIfNeeded();
  await expect(part.getByText(/fetch about/)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
}

for (const [name, path] of Object.entries(PAGES)) {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 390, height: 640 },
    // A window of 1280 × 1024 at 400 %.
    { width: 320, height: 256 },
  ]) {
    test(`${name}, ${viewport.width} × ${viewport.height}: every stop of the Tab key is on the screen, on top, and marked`, async ({
      page,
      context,
      quiet,
    }) => {
      // Hundreds of stops, each looked at.
      if (name === 'handbook') test.slow();
      await fillStorage(context);
      await page.setViewportSize(viewport);
      await page.goto(path, { waitUntil: 'networkidle' });
      await bringWhatComesNear(page);
      expect(await walk(page)).toEqual([]);
      quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
    });
  }
}

for (const viewport of [
  { width: 320, height: 256 },
  // Telephones on their side.
  { width: 568, height: 320 },
  { width: 640, height: 320 },
]) {
  test(`the open menu, ${viewport.width} × ${viewport.height}: every stop in it is seen, and it hides none that comes after`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(PAGES.practice, { waitUntil: 'networkidle' });
    // What closes the menu comes with the last stop in it, and may take longer than this walks: see the test below.
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Theme').focus();
    await page.evaluate(() => customElements.whenDefined('theme-choice').then(() => undefined));
    await button.focus();
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect(menu).toBeVisible();
    const box = (await menu.boundingBox())!;
    expect(box.y + box.height, 'the menu ends on the screen').toBeLessThanOrEqual(viewport.height);
    expect(await walk(page)).toEqual([]);
    await expect(menu).toBeHidden();
    // Not only out of sight: its button opens it again at the first press.
    await button.click();
    await expect(menu).toBeVisible();
  });
}

test('the menu closes behind somebody who was quicker than its script', async ({ page }) => {
  const gate = Promise.withResolvers<void>();
  await page.route('**/_astro/theme-choice.*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(PAGES.practice, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Theme').focus();
  await page.keyboard.press('Tab');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeVisible();
  gate.resolve();
  await expect(menu).toBeHidden();
  expect((await lookAtFocus(page)).wrong).toEqual([]);
});
