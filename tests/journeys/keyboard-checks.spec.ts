/** Each self-check from its start to its result with the keyboard alone, and what a screen reader is told on the way. */
import type { Page } from '@playwright/test';
import { expectTold, press, pressOn, tabTo } from '../support/keyboard.ts';
import { PAGES } from '../support/pages.ts';
import { steady } from '../support/steady.ts';
import { expect, test } from '../support/test.ts';

/** Opens a check and starts it. */
async function start(page: Page, path: string, button: RegExp): Promise<void> {
  await steady(page);
  await page.goto(path);
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: button })).toBeHidden();
}

/** Goes through groups of answers, and takes the second of each. */
async function answer(page: Page, statements: number): Promise<void> {
  await expect(page.getByRole('radio').first()).toBeVisible();
  for (let done = 0; done < statements; done += 1) await press(page, 'Tab', 'ArrowRight');
}

test('the readiness check', async ({ page }) => {
  await start(page, PAGES['self-assessment'], /^Start the check$/);
  await expectTold(page, 'readiness-form');
  await answer(page, 18);
  await expect(page.getByText('18 of 18 answered')).toBeVisible();
  await pressOn(page, /^See my map$/);
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeFocused();
  await expectTold(page, 'readiness-result');
});

test('the nerves check, and a plan from it', async ({ page }) => {
  await start(page, PAGES['nerves check'], /^Start the check$/);
  await expectTold(page, 'nerves-form');
  await answer(page, 15);
  await expect(page.getByText('15 of 15 answered')).toBeVisible();
  await pressOn(page, /^See my result$/);
  await tabTo(page, /^If …$/);
  await page.keyboard.type('it is noon');
  await press(page, 'Tab');
  await page.keyboard.type('walk');
  await expect(page.getByText('“If it is noon, then I walk.”')).toBeVisible();
  await expectTold(page, 'nerves-result');
});

test('the story bank check', async ({ page }) => {
  await start(page, PAGES['story bank check'], /^Start the check$/);
  await expectTold(page, 'story-bank-form');
  await tabTo(page, /^Which story/);
  await page.keyboard.type('Pallet');
  for (let step = 0; step < 3; step += 1) await press(page, 'Tab', 'Space');
  await pressOn(page, /^See what is covered$/);
  await expect(page.getByText('1 of 10 themes are covered.')).toBeVisible();
  await expectTold(page, 'story-bank-result');
});

test('the observer’s sheet, until it is taken away', async ({ page }) => {
  await start(page, PAGES['observer’s sheet'], /^Fill in a sheet$/);
  await expectTold(page, 'observer-form');
  await tabTo(page, /^Who watches/);
  await page.keyboard.type('Amina');
  await tabTo(page, /^Not seen$/);
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'No', exact: true }).first()).toBeChecked();
  await pressOn(page, /^Finish the sheet$/);
  await expect(page.getByRole('heading', { name: /^Amina/ })).toBeFocused();
  await expectTold(page, 'observer-result');
  await pressOn(page, /^Sheets so far$/);
  await pressOn(page, /^Remove Amina/);
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expect(page.getByText('Amina')).toBeHidden();
});

test('the debrief', async ({ page }) => {
  await start(page, PAGES.debrief, /^Write about an interview$/);
  await expectTold(page, 'debrief-form');
  await tabTo(page, /^Employer$/);
  await page.keyboard.type('Lind’s');
  await tabTo(page, /^What landed/);
  await page.keyboard.type('The pallet.');
  await pressOn(page, /^Keep this entry$/);
  await expect(page.getByRole('heading', { name: /^Lind’s/ })).toBeFocused();
  await expect(page.getByText('The pallet.')).toBeVisible();
  await expectTold(page, 'debrief-result');
});

test('the job fit', async ({ page }) => {
  await start(page, PAGES['job fit'], /^Say what matters$/);
  await expect(page.getByRole('heading', { name: 'What matters to you?' })).toBeFocused();
  await expectTold(page, 'job-fit-what-matters');
  await press(page, 'Tab', 'ArrowLeft');
  await expect(page.getByRole('radio', { name: 'I need it' }).first()).toBeChecked();
  await pressOn(page, /^On to the jobs$/);
  await expectTold(page, 'job-fit-job');
  await tabTo(page, /^What do you call/);
  await page.keyboard.type('Baker');
  await press(page, 'Tab', 'ArrowRight', 'Enter');
  await expect(page.getByRole('heading', { name: 'How the jobs fit you' })).toBeFocused();
  await expectTold(page, 'job-fit-result');
  await pressOn(page, /^Remove Baker$/);
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expect(page.getByRole('heading', { name: 'How the jobs fit you' })).toBeFocused();
  await expect(page.getByText('Baker')).toHaveCount(0);
});
