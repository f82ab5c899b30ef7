import type { Page } from '@playwright/test';
import { lessonTitle } from '../support/course.ts';
import { fillStorage } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

const step = (page: Page) => page.getByRole('region', { name: 'Next best step' });

/** Marks a lesson as read, as a reader does. */
async function read(page: Page, lesson: string): Promise<void> {
  await page.goto(`/lessons/${lesson}/`);
  const mark = page.getByRole('button', { name: 'I have read this' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
}

test('somebody new is sent to the first lesson, and fetches no list for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/progress/');
  await expect(step(page).getByRole('link')).toHaveText(lessonTitle('start-here'));
  await expect(step(page)).toContainText('shows the whole course in one picture');
  expect(asked.filter((path) => path.startsWith('/things.'))).toEqual([]);
});

test('on the home page a suggestion is there only for those who have begun', async ({ page }) => {
  await page.goto('/');
  await expect(step(page)).toHaveCount(0);
  await read(page, 'start-here');
  await page.goto('/');
  await expect(step(page).getByRole('link')).toHaveText(lessonTitle('start-here'));
  await expect(step(page)).toContainText('You read the lesson.');
});

test('after a lesson comes its quiz, with the reason, and the map counts what was read', async ({
  page,
}) => {
  await read(page, 'ask-for-leads');
  await page.goto('/progress/');
  const link = step(page).getByRole('link');
  await expect(step(page)).toContainText('Now try it on small moments.');
  await link.click();
  await expect(page).toHaveURL(/\/quizzes\/ask-for-leads\/$/);
  await page.goto('/progress/');
  const cell = page.getByRole('link', { name: /^When you hear no/ });
  await expect(cell).toContainText(/^When you hear no1 of \d+$/);
});

test('the square that was rated lowest comes next, by its name', async ({ page }) => {
  await page.goto('/self-assessments/readiness/');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByText('0 of 18 answered')).toBeVisible();
  for (const group of await page.getByRole('group').all()) {
    const isLow = /calm sentence ready|one clear no/.test((await group.textContent()) ?? '');
    const radio = group.getByRole('radio', { name: isLow ? 'Not yet' : 'Yes', exact: true });
    if ((await radio.count()) === 1) await radio.check();
  }
  await page.getByRole('button', { name: 'See my map' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeVisible();
  await page.goto('/progress/');
  await expect(step(page)).toContainText('You rated this square lowest: When you hear no.');
});

test('somebody who comes back sees what was done in each list, and nothing is counted twice', async ({
  page,
  context,
}) => {
  await fillStorage(context);
  await page.goto('/lessons/');
  await expect(page.getByText('✓ read')).not.toHaveCount(0);
  await page.goto('/practice/');
  await expect(page.getByText('✓ taken').first()).toBeVisible();
});

test('without the list of things, the page stays as it was built', async ({ page, quiet }) => {
  await read(page, 'start-here');
  await page.route('**/things.*.json', (route) => route.abort());
  await page.goto('/progress/');
  await expect.poll(() => quiet.some((noise) => noise.includes('Failed to load'))).toBe(true);
  await expect(step(page).getByRole('link')).toHaveText(lessonTitle('start-here'));
  quiet.splice(
    0,
    quiet.length,
    ...quiet.filter((noise) => !noise.includes('/things.') && !noise.includes('Failed to load')),
  );
});
