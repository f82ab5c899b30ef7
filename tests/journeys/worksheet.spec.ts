import { chooseFile, downloadBy } from '../support/backup.ts';
import { expectAccessible } from '../support/axe.ts';
import { fillStorage } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

const SHEET = '/worksheets/story-bank/';
const BOX = 'A problem that you solved';

test('what is typed is kept, can be emptied, and comes back', async ({ page }) => {
  await page.goto(SHEET);
  const box = page.getByRole('textbox', { name: BOX });
  await box.fill('The broken fridge');
  await page.reload();
  await expect(box).toHaveValue('The broken fridge');
  await page.getByRole('button', { name: 'Empty this worksheet' }).click();
  await expect(box).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toHaveValue('The broken fridge');
  await expect(page.getByRole('button', { name: 'Empty this worksheet' })).toBeFocused();
});

test('what is said of one interview’s sheet does not stand over another’s', async ({
  page,
  context,
}) => {
  await fillStorage(context);
  await page.goto(SHEET);
  await page.getByRole('button', { name: 'Empty this worksheet' }).click();
  await expect(page.getByText('Emptied.')).toBeVisible();
  await page.getByLabel('For which interview?').selectOption({ index: 1 });
  await expect(page.getByText('Emptied.')).toBeHidden();
});

test('a box grows with its text', async ({ page }) => {
  await page.goto(SHEET);
  const box = page.getByRole('textbox', { name: BOX });
  const before = (await box.boundingBox())?.height ?? 0;
  await box.fill('One line\n'.repeat(12));
  expect((await box.boundingBox())?.height).toBeGreaterThan(before * 3);
});

test('two tabs add up, box by box', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(SHEET);
  await other.goto(SHEET);
  await one.getByRole('textbox', { name: BOX }).fill('The broken fridge');
  await other
    .getByRole('textbox', { name: 'Something new that you learned fast' })
    .fill('The till');
  await expect(other.getByRole('textbox', { name: BOX })).toHaveValue('The broken fridge');
  await expect(
    one.getByRole('textbox', { name: 'Something new that you learned fast' }),
  ).toHaveValue('The till');
});

test('words and ticks, for an interview and for none, come back with a backup', async ({
  page,
}) => {
  await page.goto(SHEET);
  await page.getByRole('textbox', { name: BOX }).fill('The broken fridge');
  await page.getByRole('button', { name: 'Name an interview' }).click();
  await page.getByRole('textbox', { name: 'Employer' }).fill('Lind');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('textbox', { name: BOX }).fill('The wet floor');
  const address = page.url();
  await page.goto('/progress/');
  const { text } = await downloadBy(page, 'Download a backup');
  await page.evaluate(() => localStorage.clear());
  await page.goto('/progress/');
  await chooseFile(page, text);
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('textbox', { name: BOX })).toHaveValue('The wet floor');
  await page.getByLabel('For which interview?').selectOption('None in particular');
  await expect(page.getByRole('textbox', { name: BOX })).toHaveValue('The broken fridge');
});

test('an interview being named, a list being changed, and the question before removing have no violation', async ({
  page,
}) => {
  await page.goto('/checklists/the-day-before/');
  await page.getByRole('button', { name: 'Name an interview' }).click();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Employer' }).fill('Lind');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('textbox', { name: 'Something else to do' }).fill('Ring Sam');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await page.getByRole('button', { name: 'Hide: Charge your phone.' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Change or remove' }).click();
  await page.getByRole('button', { name: 'Remove this interview' }).click();
  await expectAccessible(page);
});
