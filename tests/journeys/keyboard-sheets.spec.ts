/** Checklists, worksheets, printing and backups with the keyboard alone, and what a screen reader is told on the way. */
import { backupFile, chooseFile, stored } from '../support/backup.ts';
import { expectTold, press, pressOn, tabTo } from '../support/keyboard.ts';
import { PAGES } from '../support/pages.ts';
import { steady } from '../support/steady.ts';
import { expect, test } from '../support/test.ts';

test('a checklist: ticked, added to, shortened and emptied', async ({ page }) => {
  await steady(page);
  await page.goto(PAGES.checklist);
  await pressOn(page, /^Charge your phone\.$/, 'Space');
  const told = page.getByRole('status').filter({ hasText: /^\d+ of \d+ done/ });
  await expect(told).toHaveText('1 of 16 done');
  await tabTo(page, /^Something else to do$/);
  await page.keyboard.type('Ring Sam');
  await press(page, 'Enter');
  await expect(told).toHaveText('1 of 17 done');
  await pressOn(page, /^Hide what does not apply$/);
  await expectTold(page, 'checklist-being-changed');
  await pressOn(page, /^Hide: Charge your phone\.$/);
  await expect(told).toHaveText(/^0 of 16 done/);
  await pressOn(page, /^Take away: Ring Sam$/);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('checkbox', { name: 'Ring Sam' })).toBeFocused();
});

test('a worksheet: written, emptied, and brought back', async ({ page }) => {
  await page.goto(PAGES.worksheet);
  await expectTold(page, 'worksheet');
  await tabTo(page, /^A problem that you solved$/);
  await page.keyboard.type('The broken fridge');
  await pressOn(page, /^Empty this worksheet$/);
  await expect(page.getByRole('textbox', { name: 'A problem that you solved' })).toHaveValue('');
  await pressOn(page, /^Undo$/);
  await expect(page.getByRole('button', { name: 'Empty this worksheet' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'A problem that you solved' })).toHaveValue(
    'The broken fridge',
  );
});

test('an interview: named, changed and removed', async ({ page }) => {
  await page.goto(PAGES.worksheet);
  await pressOn(page, /^Name an interview$/);
  await expect(page.getByRole('textbox', { name: 'Employer' })).toBeFocused();
  await page.keyboard.type('Lind');
  await press(page, 'Enter');
  const choice = page.getByLabel('For which interview?');
  await expect(choice.getByRole('option', { selected: true })).toHaveText('Lind');
  await pressOn(page, /^Change or remove$/);
  await pressOn(page, /^Remove this interview$/);
  await expectTold(page, 'interview-being-removed');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Remove this interview' })).toBeFocused();
  await press(page, 'Enter', 'Tab', 'Enter');
  await expect(choice.getByRole('option')).toHaveText(['None in particular']);
});

test('several sheets: chosen and printed', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
  );
  await page.goto(PAGES['print several']);
  await pressOn(page, /^The day before$/, 'Space');
  await expectTold(page, 'print');
  await pressOn(page, /^Print it$/);
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await expect(page.getByRole('status').last()).not.toBeEmpty();
  await pressOn(page, /^Choose nothing$/);
  await expect(
    page.getByRole('checkbox', { name: 'The day before', exact: true }),
  ).not.toBeChecked();
});

test('a backup: looked at, left, and brought in', async ({ page }) => {
  await page.goto(PAGES.progress);
  const file = backupFile({
    'lesson:start-here': { version: 1, data: { readAt: '2026-11-19T10:00:00.000Z' } },
  });
  // The browser’s own way to choose a file cannot be tried here; the focus comes from its button.
  await tabTo(page, /^Backup file/);
  await chooseFile(page, file);
  await expect(page.getByRole('radio', { name: /^Add it/ })).toBeFocused();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot({ name: 'backup.aria.yml' });
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await stored(page)).toEqual({});
  await chooseFile(page, file);
  await pressOn(page, /^Bring it in$/);
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
});

test('everything: kept at the question, and erased after it', async ({ page }) => {
  await page.goto(PAGES.checklist);
  await pressOn(page, /^Charge your phone\.$/, 'Space');
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.goto(PAGES.privacy);
  await pressOn(page, /^Erase everything$/);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot({ name: 'erase.aria.yml' });
  await press(page, 'Escape');
  expect(Object.keys(await stored(page))).not.toEqual([]);
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await press(page, 'Enter');
  await pressOn(page, /^Erase it$/);
  await expect.poll(() => stored(page)).toEqual({});
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing of yours is kept' }),
  ).toBeVisible();
});
