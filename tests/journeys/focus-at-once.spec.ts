/**
 * What was pressed is often gone a moment later. The focus has to move in that very moment: whoever presses the next
 * key before the next frame would else press something they did not mean.
 */
import type { Locator, Page } from '@playwright/test';
import { PAGES } from '../support/pages.ts';
import { begin } from '../support/play.ts';
import { VERDICT } from '../support/quiz.ts';
import { steady } from '../support/steady.ts';
import { expect, test } from '../support/test.ts';

/** Presses something, and looks where the focus is before the browser draws or a timer runs. @returns its words */
async function pressAtOnce(button: Locator): Promise<string> {
  return button.evaluate(async (element: HTMLElement) => {
    element.focus();
    element.click();
    // Long enough for what a view promised itself; no frame and no timer comes between.
    for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
    const here = document.activeElement;
    return here === document.body ? 'nothing' : (here?.textContent ?? '').trim();
  });
}

const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).first();

test('a quiz: from the answer to what became of it, and on to the next question', async ({
  page,
}) => {
  // The questions always come in the same order, and the first is one to choose from.
  await steady(page);
  await page.goto(PAGES.quiz);
  await begin(page);
  await page.getByRole('radio').first().check();
  expect(await pressAtOnce(button(page, 'I think so'))).toMatch(VERDICT);
  const next = await pressAtOnce(button(page, 'Next question'));
  await expect(page.getByText('Question 2 of')).toBeVisible();
  expect(next).not.toBe('');
  await expect(page.getByRole('group').first()).toContainText(next);
});

test('a scene: from a reply to the next turn', async ({ page }) => {
  await page.goto(PAGES['role-play']);
  await begin(page);
  const reply = page.getByRole('list', { name: 'What do you say?' }).getByRole('button').first();
  expect(await pressAtOnce(reply)).toMatch(/Turn 2/);
});

test('a self-check: from one view to the next', async ({ page }) => {
  await page.goto(PAGES['job fit']);
  await begin(page);
  await page.getByRole('radio', { name: 'I need it' }).first().check();
  expect(await pressAtOnce(button(page, 'On to the jobs'))).toBe('What does this job have?');
  await page.getByLabel('What do you call').fill('Baker');
  expect(await pressAtOnce(button(page, 'See how it fits'))).toBe('How the jobs fit you');
});

test('taking something away: to the button that keeps it, back, and to what is left', async ({
  page,
}) => {
  await page.goto(PAGES['job fit']);
  await begin(page);
  await page.getByRole('radio', { name: 'I need it' }).first().check();
  await button(page, 'On to the jobs').click();
  await page.getByLabel('What do you call').fill('Baker');
  await button(page, 'See how it fits').click();
  expect(await pressAtOnce(button(page, 'Remove Baker'))).toBe('Keep it');
  expect(await pressAtOnce(button(page, 'Keep it'))).toBe('Remove');
  expect(await pressAtOnce(button(page, 'Remove Baker'))).toBe('Keep it');
  expect(await pressAtOnce(button(page, 'Yes, remove it'))).toBe('How the jobs fit you');
});
