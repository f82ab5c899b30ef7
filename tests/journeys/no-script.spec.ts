import { expectFocusSeen } from '../support/focus.ts';
import { PAGES } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('every page reads, and offers nothing that only works with scripts', async ({
  page,
  quiet,
}) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(
      page.getByRole('button', { name: /Start|Print|Untick|Erase|Download|I have read/ }),
      path,
    ).toHaveCount(0);
  }
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
});

test('a quiz shows its questions, with the answers behind a lid of their own', async ({ page }) => {
  await page.goto(PAGES.quiz);
  await page.getByText('All questions and answers').click();
  await expect(page.getByRole('heading', { name: /^1\. / })).toBeVisible();
  await expect(page.getByText('A: Warm and true.')).toBeVisible();
  await expect(page.getByText('Write a letter before each.')).toBeVisible();
  const answer = page.getByText(/✓ Answer:/).first();
  await expect(answer).toBeHidden();
  await page.getByText('Answers', { exact: true }).click();
  await expect(answer).toBeVisible();
});

test('the review says that it needs scripts, and where the quizzes are', async ({ page }) => {
  await page.goto(PAGES.review);
  await expect(page.getByText('Scripts are off in this browser,')).toBeVisible();
  await expect(page.getByRole('link', { name: 'all quizzes' })).toBeVisible();
});

test('a scene can be read from turn to turn, down to an ending', async ({ page }) => {
  await page.goto(PAGES['role-play']);
  await page.getByRole('link', { name: 'Read or print the scene as a text' }).click();
  await expect(page.getByRole('heading', { name: '1', exact: true })).toBeVisible();
  for (let turns = 0; turns < 30; turns += 1) {
    const here = new URL(page.url()).hash.slice(1);
    const place = here
      ? page.locator(`[id="${here}"]`)
      : page
          .getByRole('listitem')
          .filter({ has: page.getByRole('heading', { name: '1', exact: true }) });
    const ways = place.getByRole('link', { name: /^go to/ });
    if ((await ways.count()) === 0) break;
    await ways.first().click();
  }
  const ending = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(ending.getByRole('heading', { name: /The end:/ })).toBeInViewport();
});

test('the self-assessment is a form for a pen, and says how to add up', async ({ page }) => {
  await page.goto(PAGES['self-assessment']);
  await page.getByText('The whole check as a form').click();
  await expect(page.getByRole('rowheader')).toHaveCount(18 + 9);
  await expect(page.getByText('Not yet = 0, Partly = 1, Yes = 2')).toBeVisible();
});

test('a checklist can be ticked, for the time that the page is open', async ({ page }) => {
  await page.goto(PAGES.checklist);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
});

test('the menu of a phone works', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Practice' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
});

test('the menu does not lie over what has the focus after it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(PAGES.practice);
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeVisible();
  const stops = await menu.getByRole('link').count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  await expect(menu).toBeHidden();
  await button.focus();
  await expect(menu).toBeVisible();
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the theme follows the device', async ({ page }) => {
    await page.goto('/');
    expect(
      await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
    ).toBe('rgb(22, 21, 27)');
  });
});
