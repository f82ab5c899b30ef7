import { PAGES } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** How much of a page has moved by itself so far: 0 is nothing (https://web.dev/articles/cls). */
const moved = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as LayoutShift).value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // There is no entry where nothing has moved.
    setTimeout(resolve, 500, 0);
  });

interface LayoutShift extends PerformanceEntry {
  value: number;
}

for (const width of [390, 1280]) {
  test(`nothing moves when the letters come late, on a screen of ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    for (const path of [
      PAGES.home,
      PAGES.lesson,
      PAGES.quiz,
      PAGES.checklist,
      PAGES['print several'],
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(moved), path).toBe(0);
    }
  });
}
