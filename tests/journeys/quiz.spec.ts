import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const QUIZ = '/quizzes/get-the-offer/';

const firstChoice = (page: Page) => page.getByRole('radio').or(page.getByRole('checkbox')).first();

async function answerOne(page: Page): Promise<void> {
  await firstChoice(page).check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
}

test('a learner answers every question, reads why, and sees what to look at again', async ({
  page,
}) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.getByText(`Question ${number} of 6`)).toBeVisible();
    await answerOne(page);
    await expect(page.getByText(/^(Yes|Partly|Not quite)\. Read/)).toBeFocused();
    await expect(page.getByText('You chose this.')).toBeVisible();
    await page
      .getByRole('button', { name: number < 6 ? 'Next question' : 'See how it went' })
      .click();
  }
  await expect(page.getByRole('heading', { name: /^[0-6] of 6 right$/ })).toBeFocused();
  await expect(page.getByText('Read again:')).toBeVisible();
  await page.getByRole('button', { name: 'Do the quiz again' }).click();
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
});

test('a reload in the middle goes on at the same question', async ({ page }) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answerOne(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = await page.getByRole('group').first().textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Go on: 1 of 6 answered' }).click();
  await expect(page.getByText('Question 2 of 6')).toBeVisible();
  expect(await page.getByRole('group').first().textContent()).toBe(second);
});

test('an empty answer is asked for, kindly', async ({ page }) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer first' })).toBeVisible();
});

test('the last result is there on another day', async ({ page }) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 6; number += 1) {
    await answerOne(page);
    await page.getByRole('button', { name: /Next question|See how it went/ }).click();
  }
  const result = await page.getByRole('heading', { name: /of 6 right/ }).textContent();
  await page.reload();
  await expect(page.getByText(/^Last time, .*right\.$/)).toContainText(result ?? '?');
  await page.goto('/practice/');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: '6 questions that go with the lesson' })
      .filter({ hasText: '✓ done' }),
  ).toHaveCount(1);
});

test('the quiz in a lesson is the same quiz', async ({ page }) => {
  await page.goto('/lessons/get-the-offer/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answerOne(page);
  await page.goto(QUIZ);
  await expect(page.getByRole('button', { name: 'Go on: 1 of 6 answered' })).toBeVisible();
});

test('when the network is away at the start, the page says so and the next press works', async ({
  page,
  quiet,
}) => {
  await page.goto(QUIZ);
  await page.route('**/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.unroute('**/*.json');
  await page.getByRole('button', { name: /Go on|Start/ }).click();
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  quiet.length = 0; // The refused request is noted on the console, as it should be.
});

test('scripts that cannot be fetched are told of, too', async ({ page, quiet }) => {
  await page.goto(QUIZ);
  await page.route(/_astro\/Quiz/, (route) => route.abort());
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  quiet.length = 0;
});
