import type { Page } from '@playwright/test';
import { answerOne } from '../support/quiz.ts';
import { print } from '../support/pdf.ts';
import { fillReview } from '../support/saved.ts';
import { withoutChance } from '../support/steady.ts';
import { expect, test } from '../support/test.ts';

/** A day as the field for it wants it, some days from now. */
const inDays = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

test('on a first visit the review says where its questions come from, and loads no player', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/review/');
  await expect(page.getByText('What you miss or guess in a quiz comes back here')).toBeVisible();
  expect(asked.filter((url) => /Review\./.test(url))).toEqual([]);
  await page.goto('/practice/');
  await expect(page.getByRole('link', { name: 'Open your review' })).toBeVisible();
  await expect(page.getByText(/^\d+ today\.$/)).toBeHidden();
});

test('a question missed in a quiz comes back on the next day, and says so', async ({ page }) => {
  await page.goto('/quizzes/get-the-offer/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 3; number += 1) {
    await answerOne(page, 'It’s a guess');
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.goto('/review/');
  await expect(page.getByText('Nothing for today.')).toBeVisible();
  await expect(page.getByText(/^\d questions? waits? for another day\./)).toBeVisible();
});

test('what was missed or guessed is asked again, says why, and comes back on another day', async ({
  page,
  context,
}) => {
  await fillReview(context);
  await page.goto('/practice/');
  await expect(page.getByText('2 today.')).toBeVisible();
  await page.getByRole('link', { name: 'Open your review' }).click();
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  const whys: string[] = [];
  for (let number = 1; number <= 2; number += 1) {
    await expect(page.getByText(`Review ${number} of 2`)).toBeVisible();
    whys.push((await page.getByText(/^You (missed|guessed) it last time\.$/).textContent()) ?? '');
    await answerOne(page, 'I’m sure');
    await expect(page.getByText(/^This one comes back on \d+ \w+ \d{4}\./)).toBeVisible();
    await page.getByRole('button', { name: /^(Next question|End the review)$/ }).click();
  }
  expect(whys.sort()).toEqual(['You guessed it last time.', 'You missed it last time.']);
  await expect(page.getByRole('heading', { name: 'Reviewed: 2 questions' })).toBeFocused();
  await expect(page.getByText(/of 2 right/)).toBeVisible();
  await page.getByRole('button', { name: 'Close the review' }).click();
  await expect(page.getByText('That is all for today.')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('Nothing for today.')).toBeVisible();
});

test('a tab that stays open overnight has the review of the new day', async ({ page, context }) => {
  const evening = new Date(2026, 10, 20, 19);
  const morning = new Date(2026, 10, 23, 8);
  // Missed a week before that day.
  await fillReview(context, evening.getTime() + 7 * 24 * 60 * 60 * 1000 - 60 * 60 * 1000);
  await page.clock.setFixedTime(evening);
  await page.goto('/review/');
  await expect(page.getByText('Nothing for today.')).toBeVisible();
  const other = await context.newPage();
  await other.clock.setFixedTime(evening);
  await other.goto('/practice/');
  await expect(other.getByText('Nothing for today.')).toBeVisible();

  for (const tab of [page, other]) {
    await tab.clock.setFixedTime(morning);
    await seeAgain(tab);
    await expect(tab.getByText(/^2 (questions )?today\.$/)).toBeVisible();
  }
});

/** As when somebody comes back to a tab: a program’s tabs are all in front. */
const seeAgain = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('the forms of questions come with a review that is begun; where they cannot, it says so and can be tried again', async ({
  page,
  context,
  quiet,
}) => {
  await fillReview(context);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/_astro/Questions.*.js', (route) => route.abort());
  await page.goto('/review/', { waitUntil: 'networkidle' });
  const start = page.getByRole('button', { name: 'Start today’s review' });
  await expect(start).toBeVisible();
  expect(asked.filter((url) => /\/(Questions|QuestionForm)\./.test(url))).toEqual([]);
  await start.click();
  await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
  await page.unroute('**/_astro/Questions.*.js');
  // The page begins anew, where the browser does not fetch by itself what failed before.
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(async () => {
    if (await start.isVisible()) await start.click({ timeout: 3000 });
    else if (await again.isVisible()) await again.click({ timeout: 3000 });
    await expect(page.getByText('Review 1 of 2')).toBeVisible({ timeout: 3000 });
  }).toPass();
  quiet.length = 0; // The refused request is noted on the console, as it should be.
});

test('a reload in the middle goes on with the rest', async ({ page, context }) => {
  await fillReview(context);
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await answerOne(page);
  await page.reload();
  await expect(page.getByText('1 question today.')).toBeVisible();
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await expect(page.getByText('Review 1 of 1')).toBeVisible();
});

test('a half-made answer is there again after a reload', async ({ page, context }) => {
  await withoutChance(page);
  await fillReview(context);
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await page.getByRole('radio').nth(1).check();
  await page.reload();
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('the day of the interview is kept, brings questions back before it, and can be cleared', async ({
  page,
  context,
}) => {
  await fillReview(context);
  await page.goto('/review/');
  await page.getByLabel('Day of the interview').fill(inDays(3));
  await expect(page.getByRole('status').filter({ hasText: 'Your interview is on' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Day of the interview')).toHaveValue(inDays(3));
  await page.getByRole('button', { name: 'Clear the date' }).click();
  await expect(page.getByLabel('Day of the interview')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Day of the interview')).toHaveValue('');

  // A browser’s own field has its ways to clear it, too.
  await page.getByLabel('Day of the interview').fill(inDays(3));
  await expect(page.getByText('Saved. Your interview is on')).toBeVisible();
  await page.getByLabel('Day of the interview').fill('');
  await expect(page.getByText('The date is cleared.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Day of the interview')).toHaveValue('');
});

test('when the network is away, the review says so and can be tried again', async ({
  page,
  context,
  quiet,
}) => {
  await fillReview(context);
  await page.goto('/review/');
  await page.route('**/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Start today’s review' }).press('Enter');
  const told = page.getByRole('status').filter({ hasText: 'The questions' });
  await expect(told).toContainText('could not be loaded.');
  // The buttons that were pressed are gone, and the focus is where it goes on.
  await expect(told).toBeFocused();
  const gate = Promise.withResolvers<void>();
  await page.unroute('**/*.json');
  await page.route('**/*.json', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(told).toHaveText('The questions are on their way …');
  await expect(told).toBeFocused();
  gate.resolve();
  await expect(page.getByText('Review 1 of 2')).toBeVisible();
  quiet.length = 0; // The refused request is noted on the console, as it should be.
});

test('a quiz prints with blanks for every kind of question, and its answers after them', async ({
  page,
}) => {
  for (const quiz of ['start-here', 'get-the-offer']) {
    await page.goto(`/quizzes/${quiz}/`);
    const { pages } = await print(page, 'A4');
    const key = pages.findIndex((text) => text.includes('✓ Answer:'));
    expect(key).toBeGreaterThan(0);
    const text = pages.slice(0, key).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(quiz === 'start-here' ? 'Number these.' : 'A: Warm and true.');
    expect(text).not.toContain('Start the quiz');
  }
});
