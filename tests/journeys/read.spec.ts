import { lessonTitle } from '../support/course.ts';
import { expect, test } from '../support/test.ts';

test('a newcomer finds the way from the home page into a lesson and on to the next', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Then decide.');
  await page.getByRole('link', { name: 'My interview is soon' }).click();
  await expect(page).toHaveURL(/\/lessons\/start-here\/#if-your-interview-is-soon$/);
  await expect(page.getByRole('heading', { name: 'If your interview is soon' })).toBeInViewport();
  await page
    .getByRole('navigation', { name: 'Previous and next lesson' })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle('get-the-offer'));
});

test('a lesson shows its outcomes, a way back, what is on the page, and its sources', async ({
  page,
}) => {
  await page.goto('/lessons/get-the-offer/');
  await expect(
    page.getByRole('region', { name: 'After this lesson you can' }).getByRole('listitem'),
  ).toHaveCount(4);
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText('Home');
  const toc = page.getByRole('navigation', { name: 'On this page' });
  await toc.getByRole('link', { name: 'Ask for the job' }).click();
  await expect(page.getByRole('heading', { name: 'Ask for the job' })).toBeInViewport();
  await page.getByRole('link', { name: 'Source 1' }).click();
  await expect(page.getByRole('region', { name: 'Sources' })).toBeInViewport();
});

test('every cell of the map leads to a list of what belongs to it', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('table', { name: /the course as a map/i });
  await expect(map.getByRole('columnheader')).toHaveText([
    'Get the offer',
    'Get leads',
    'Be remembered',
  ]);
  await expect(map.getByRole('link')).toHaveCount(9);
  await map.getByRole('link', { name: /When you hear no/ }).click();
  await expect(page).toHaveURL(/#leads-face-to-face$/);
  await expect(page.getByRole('heading', { name: 'When you hear no' })).toBeInViewport();
});

test('a chosen theme stays, on every page and from the first paint', async ({ page }) => {
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Theme').selectOption('Dark');
  await expect.poll(paper).not.toBe(light);
  // No script but the one in the head has run yet when the document is parsed that far.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.body || document.documentElement.dataset.seen) return;
      document.documentElement.dataset.seen = document.documentElement.dataset.theme ?? 'none';
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/lessons/');
  expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe('dark');
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
  await page.getByLabel('Theme').selectOption('System');
  await page.reload();
  expect(await paper()).toBe(light);
});

test('on a phone the menu opens without covering the way back, and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Checklists' });
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checklists');
});

test('a wrong address says so, and offers a way on', async ({ page, quiet }) => {
  const response = await page.goto('/lessons/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle('start-here'));
  // The browser itself notes the 404 on the console.
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
});

test('a lesson can be marked as read, and is so tomorrow', async ({ page }) => {
  await page.goto('/lessons/start-here/');
  const mark = page.getByRole('button', { name: 'I have read this' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/progress/');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Lesson · 5 min' }).first(),
  ).toContainText('✓ read');
  const cell = page.getByRole('table').getByRole('link', { name: /Stay in touch/ });
  await expect(cell).toContainText('1 of');
});
