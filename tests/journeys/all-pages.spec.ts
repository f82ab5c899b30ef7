import { expectAccessible } from '../support/axe.ts';
import { builtPaths } from '../support/built-paths.ts';
import { expect, test } from '../support/test.ts';

for (const path of builtPaths) {
  test(`${path}: no rule of axe is broken in any look, and everything fits, lids open`, async ({
    page,
  }) => {
    // The handbook holds all lessons, and takes as long as they do.
    if (path === '/handbook/') test.slow();
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
