import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const LIST = '/checklists/the-day-before/';
const CHARGE = 'Charge your phone.';
const REST = 'Set your alarm, then rest.';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** A tab that is told nothing of what other tabs do, as if the news had not come yet. */
async function openDeaf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
  });
  return page;
}

test('two tabs see each other’s ticks, and unticks', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(LIST);
  await other.goto(LIST);
  await box(one, CHARGE).check();
  await expect(box(other, CHARGE)).toBeChecked();
  await box(other, CHARGE).uncheck();
  await expect(box(one, CHARGE)).not.toBeChecked();
});

test('a tab that has not seen the other’s tick does not take it away', async ({ context }) => {
  const [one, other] = [await context.newPage(), await openDeaf(context)];
  await one.goto(LIST);
  await other.goto(LIST);
  await box(one, CHARGE).check();
  await expect(one.getByText('1 of 16 done')).toBeVisible();
  await expect(box(other, CHARGE)).not.toBeChecked();
  await box(other, REST).check();
  for (const tab of [one, other]) {
    await expect(tab.getByText('2 of 16 done')).toBeVisible();
    await tab.reload();
    await expect(box(tab, CHARGE)).toBeChecked();
    await expect(box(tab, REST)).toBeChecked();
  }
});

test('an untick in one tab stays, although the other still has the tick', async ({ context }) => {
  const [one, other] = [await context.newPage(), await openDeaf(context)];
  await one.goto(LIST);
  await box(one, CHARGE).check();
  await expect(one.getByText('1 of 16 done')).toBeVisible();
  await other.goto(LIST);
  await expect(box(other, CHARGE)).toBeChecked();
  await box(one, CHARGE).uncheck();
  await expect(one.getByText('0 of 16 done')).toBeVisible();
  await box(other, REST).check();
  await expect(box(other, CHARGE)).not.toBeChecked();
  await one.reload();
  await expect(one.getByText('1 of 16 done')).toBeVisible();
});

test('erasing in one tab empties the other, and nothing comes back', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await other.goto(LIST);
  await box(other, CHARGE).check();
  await expect(other.getByText('1 of 16 done')).toBeVisible();
  await one.goto('/about/privacy/');
  await one.getByRole('button', { name: 'Erase everything' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(other.getByText('0 of 16 done')).toBeVisible();
  await box(other, REST).check();
  await other.reload();
  await expect(other.getByText('1 of 16 done')).toBeVisible();
  await expect(box(other, CHARGE)).not.toBeChecked();
});

test('erasing in one tab takes what the other could not save', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await other.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await other.goto(LIST);
  await box(other, CHARGE).check();
  await expect(other.getByText('1 of 16 done')).toBeVisible();
  await one.goto('/about/privacy/');
  await one.getByRole('button', { name: 'Erase everything' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(other.getByText('0 of 16 done')).toBeVisible();
});

test('a lesson marked as read in one tab is marked in the other', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, other]) await tab.goto('/lessons/start-here/');
  const mark = (tab: Page) => tab.getByRole('button', { name: /read/i, pressed: true });
  await one.getByRole('button', { name: /I have read/ }).click();
  await expect(mark(other)).toBeVisible();
  await mark(other).click();
  await expect(mark(one)).toHaveCount(0);
});
