import { answerOne, VERDICT } from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

const LIST = '/checklists/the-day-before/';
const KEY = 'final-say:checklist:the-day-before';

const UNREADABLE = {
  'text that is cut off': '{"version":1,"data":{"ticks":{"charge":"2026',
  'the wrong shape': '{"version":1,"data":{"ticks":[1,2,3]}}',
  'something of another site': 'hello',
  'a list where an object should be': '[]',
};

for (const [name, text] of Object.entries(UNREADABLE)) {
  test(`${name} is put aside, told of, and does not stop the work`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => {
        // The empty page before the first one has no storage in Firefox.
        if (!location.protocol.startsWith('http')) return;
        if (!sessionStorage.getItem('seeded')) localStorage.setItem(key!, value!);
        sessionStorage.setItem('seeded', 'yes');
      },
      [KEY, text],
    );
    await page.goto(LIST);
    await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
    const rescued = await page.evaluate(() =>
      localStorage.getItem('final-say:rescue:checklist:the-day-before:1'),
    );
    expect(rescued).toBe(text);
  });
}

test('data of a newer version is left as it is', async ({ page }) => {
  const newer = '{"version":99,"data":{"ticks":{"charge":"later"}}}';
  await page.addInitScript(
    ([key, value]) => {
      // As above.
      if (location.protocol.startsWith('http')) localStorage.setItem(key!, value!);
    },
    [KEY, newer],
  );
  await page.goto(LIST);
  await expect(page.getByRole('status').filter({ hasText: 'newer version' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(newer);
});

test('with storage blocked, everything works for as long as the page is open, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing can be saved' })).toBeVisible();
  await page.goto('/role-plays/told-no-in-the-room/');
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeVisible();
});

test('with storage full, a quiz goes on, and the page says that it will not be kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/quizzes/get-the-offer/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
  await answerOne(page);
  await expect(page.getByText(VERDICT)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible();
});

test('a full storage keeps what was saved before', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await page.getByRole('checkbox', { name: 'Set your alarm, then rest.' }).check();
  await expect(page.getByText('2 of 16 done')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
});

test('everything can be erased, after asking', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('somebody-else', 'stays'));
  await page.goto('/about/privacy/');
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toBeNull();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing of yours is kept' }),
  ).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['somebody-else']);
  await expect(page.getByLabel('Theme')).toHaveValue('system');
});
