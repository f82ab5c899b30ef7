import { expect, test } from '../support/test.ts';

const LIST = '/checklists/the-day-before/';

test('ticks are counted, kept, taken away and brought back', async ({ page }) => {
  await page.goto(LIST);
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await box.check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(box).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toBeChecked();
  await expect(page.getByRole('button', { name: 'Untick all' })).toBeFocused();
});

test('a box ticked before the script came is not lost', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(LIST, { waitUntil: 'commit' });
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await box.check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
});

test('two tabs see each other’s ticks', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(LIST);
  await other.goto(LIST);
  await one.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(other.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
  await other.getByRole('checkbox', { name: 'Set your alarm, then rest.' }).check();
  await expect(one.getByText('2 of 16 done')).toBeVisible();
});

test('a full list counts on the map', async ({ page }) => {
  await page.goto(LIST);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('16 of 16 done')).toBeVisible();
  await page.goto('/checklists/');
  await expect(page.getByRole('listitem').filter({ hasText: 'The day before' })).toContainText(
    '✓ all ticked',
  );
});
