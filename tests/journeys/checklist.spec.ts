import { isSaved } from '../support/is-saved.ts';
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

test('items of one’s own are added, ticked, kept, taken away and brought back', async ({
  page,
}) => {
  await page.goto(LIST);
  await page.getByRole('textbox', { name: 'Something else to do' }).fill('Ring Sam');
  await page.keyboard.press('Enter');
  const own = page.getByRole('checkbox', { name: 'Ring Sam' });
  await own.check();
  await expect(page.getByText('1 of 17 done')).toBeVisible();
  await page.reload();
  await expect(own).toBeChecked();
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await page.getByRole('button', { name: 'Take away: Ring Sam' }).click();
  await expect(own).toHaveCount(0);
  await expect(page.getByText('0 of 16 done')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(own).toBeFocused();
  await expect(page.getByText('1 of 17 done')).toBeVisible();
});

test('what does not apply is hidden, does not count, and can be shown again', async ({ page }) => {
  await page.goto(LIST);
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await page.getByRole('button', { name: 'Hide: Charge your phone.' }).click();
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await expect(box).toBeHidden();
  await page.reload();
  await expect(box).toBeHidden();
  await expect(page.getByText('0 of 15 done · 1 hidden')).toBeVisible();
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await page.getByRole('button', { name: 'Show: Charge your phone.' }).click();
  await expect(page.getByText('0 of 16 done')).toBeVisible();
});

test('a list is kept for each interview, and for none; a removed interview takes its lists along', async ({
  page,
}) => {
  await page.goto(LIST);
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  const choice = page.getByLabel('For which interview?');
  const name = async (employer: string) => {
    await page.getByRole('button', { name: 'Name an interview' }).click();
    await page.getByRole('textbox', { name: 'Employer' }).fill(employer);
    await page.getByLabel('Day', { exact: true }).fill('2027-03-04');
    await page.getByRole('button', { name: 'Save' }).click();
  };
  await box.check();
  await name('Lind');
  await expect(choice.getByRole('option', { selected: true })).toHaveText('Lind · 4 March 2027');
  await expect(box).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Set your alarm, then rest.' }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Set your alarm, then rest.' })).toBeChecked();
  await name('The mill');
  await expect(page.getByText('0 of 16 done')).toBeVisible();
  await choice.selectOption('Lind · 4 March 2027');
  await expect(page.getByText('1 of 16 done')).toBeVisible();

  await page.getByRole('button', { name: 'Change or remove' }).click();
  await page.getByRole('button', { name: 'Remove this interview' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(choice.getByRole('option')).toHaveText([
    'None in particular',
    'The mill · 4 March 2027',
  ]);
  await expect(box).toBeChecked();
  const keys = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('final-say:checklist:')),
  );
  expect(keys).toEqual(['final-say:checklist:the-day-before']);
});

test('a card leads to the worksheets of its interview, and takes its words from them', async ({
  page,
}) => {
  await page.goto('/worksheets/employer-brief/');
  const whom = page.getByRole('textbox', { name: /^Who you will meet/ });
  await whom.fill('Nobody yet');
  await isSaved(page, 'Nobody yet');
  await page.goto('/checklists/in-the-room/');
  await expect(page.getByText('Nobody yet')).toBeVisible();
  await page.getByRole('button', { name: 'Name an interview' }).click();
  await page.getByRole('textbox', { name: 'Employer' }).fill('Lind');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'The place on one page' }).click();
  await expect(
    page.getByLabel('For which interview?').getByRole('option', { selected: true }),
  ).toHaveText('Lind');
  await expect(whom).toHaveValue('');
  await whom.fill('Ms Okafor');
  await page.goBack();
  await expect(page.getByText('Ms Okafor')).toBeVisible();
  await page.getByLabel('For which interview?').selectOption('None in particular');
  await expect(page.getByText('Nobody yet')).toBeVisible();
});

test('rows are 44 pixels high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LIST);
  const heights = await page
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.closest('label')!.offsetHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
