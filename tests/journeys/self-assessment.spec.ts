import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const CHECK = '/self-assessments/readiness/';

const statements = (page: Page) => page.getByRole('group').filter({ has: page.getByRole('radio') });

async function start(page: Page): Promise<void> {
  await page.goto(CHECK);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(statements(page)).toHaveCount(18);
}

test('eighteen answers become a map, with the two weakest cells and what can help', async ({
  page,
}) => {
  await start(page);
  for (const [index, statement] of (await statements(page).all()).entries()) {
    await statement
      .getByRole('radio', { name: index === 6 ? 'Not yet' : index === 7 ? 'Partly' : 'Yes' })
      .check();
  }
  await page.getByRole('button', { name: 'See my map' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeFocused();
  const map = page.getByRole('table', { name: 'What you said of yourself, cell by cell' });
  await expect(map.getByRole('cell', { name: /Answer, ask, close/ })).toContainText('Still open');
  await expect(map.getByRole('cell', { name: /Arrive calm/ })).toContainText('In place');
  await expect(page.getByRole('heading', { name: 'Start with this one' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'See my last result' }).click();
  await expect(map.getByRole('cell', { name: /Answer, ask, close/ })).toContainText('Still open');
});

test('the first press counts, wherever the focus was', async ({ page }) => {
  // A heading that appeared with the focus once moved the page under the finger.
  await start(page);
  await statements(page).first().getByRole('radio', { name: 'Partly' }).click();
  await expect(statements(page).first().getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(page.getByText('1 of 18 answered')).toBeVisible();
});

test('a statement left out is asked for, and the focus goes there', async ({ page }) => {
  await start(page);
  for (const statement of (await statements(page).all()).slice(1))
    await statement.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'See my map' }).click();
  await expect(page.getByText('One statement has no answer yet.')).toBeVisible();
  await expect(statements(page).first().getByRole('radio').first()).toBeFocused();
});

test('answers given so far are there after a reload', async ({ page }) => {
  await start(page);
  await statements(page).nth(3).getByRole('radio', { name: 'Yes' }).check();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with the check' }).click();
  await expect(statements(page).nth(3).getByRole('radio', { name: 'Yes' })).toBeChecked();
});
