import { PAGES } from '../support/pages.ts';
import { fillStorage } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: a returning learner meets no error and no clash with what is saved`, async ({
    page,
    context,
    quiet,
  }) => {
    await fillStorage(context);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (name === 'no page')
      quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
  });
}

test('a first visit to an exercise fetches no React before it is begun', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(PAGES['role-play'], { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => !/\/_astro\/(Page|every-page)\./.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeVisible();
  expect(scripts.filter((url) => /RolePlay/.test(url))).toHaveLength(1);
});

test('an injected script or style is refused by the policy', async ({ page, quiet }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="position: fixed">x</p>');
  });
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('#styled')!).position),
  ).toBe('static');
  expect(quiet.some((noise) => noise.includes('policy: script-src'))).toBe(true);
  quiet.length = 0;
});
