import { backupFile, chooseFile, downloadBy, stored } from '../support/backup.ts';
import { fillStorage, SAVED } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

const LIST = '/checklists/the-day-before/';
const KEY = 'final-say:checklist:the-day-before';
const EARLY = '2026-11-01T10:00:00.000Z';
const LATE = '2026-11-19T10:00:00.000Z';

const ticks = (items: Record<string, string>, unticked: Record<string, string> = {}) => ({
  version: 2,
  data: { ticks: items, unticked },
});

test('a backup holds all that was done, and brings it to another browser', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await fillStorage(context);
  await page.goto('/progress/');
  await expect(page.getByText('none yet')).toBeVisible();
  const { name, text } = await downloadBy(page, 'Download a backup');
  expect(name).toMatch(/^final-say-backup-\d{4}-\d\d-\d\d\.json$/);
  const { data } = JSON.parse(text) as { data: object };
  expect(
    Object.keys(data)
      .map((key) => `final-say:${key}`)
      .sort(),
  ).toEqual(Object.keys(SAVED).sort());
  await expect(page.getByText('none yet')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const there = await elsewhere.newPage();
  await there.goto('/progress/');
  await expect(there.getByRole('button', { name: 'Download a backup' })).toBeDisabled();
  await chooseFile(there, text, name);
  const dialog = there.getByRole('dialog', { name: 'Bring this backup in?' });
  await expect(dialog.getByRole('listitem')).toContainText([
    '1 lesson marked as read is new.',
    '1 box filled in is new.',
    '1 quiz attempt is new.',
    '1 scene played to its end is new.',
    '1 unfinished scene is new.',
    '2 self-checks are new.',
    '2 unfinished self-checks are new.',
    '3 ticks are new.',
    '2 lines of your own on checklists are new.',
    '1 item hidden on a checklist is new.',
    '1 filled box of a worksheet is new.',
    '1 interview is new.',
    '1 choice of theme is new.',
    '1 choice of keys is new.',
  ]);
  expect(await stored(there)).toEqual({});
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await expect(there.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await expect(there.getByLabel('Theme')).toHaveValue('dark');
  await expect(there.getByRole('listitem').filter({ hasText: '✓ read' })).toBeVisible();
  await there.goto(LIST);
  await expect(there.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
  await elsewhere.close();
});

test('a file can be looked at and left', async ({ page }) => {
  await page.goto('/progress/');
  const file = backupFile({ 'checklist:the-day-before': ticks({ charge: LATE }) });
  await chooseFile(page, file);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await chooseFile(page, file);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await stored(page)).toEqual({});
});

test('an older backup does not bring back a tick that was taken away since', async ({ page }) => {
  await page.goto(LIST);
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await box.check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await box.uncheck();
  await expect(page.getByText('0 of 16 done')).toBeVisible();
  await page.goto('/progress/');
  await chooseFile(
    page,
    backupFile({ 'checklist:the-day-before': ticks({ charge: EARLY, alarm: EARLY }) }),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(['1 tick is new.']);
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await page.goto(LIST);
  await expect(box).not.toBeChecked();
});

test('a backup can take the place of what is here, by keyboard alone, in every tab', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(LIST);
  await other.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(other.getByText('1 of 16 done')).toBeVisible();
  await page.bringToFront();
  await page.goto('/progress/');
  await chooseFile(
    page,
    backupFile({ 'lesson:start-here': { version: 1, data: { readAt: LATE } } }),
  );
  const dialog = page.getByRole('dialog', { name: 'Bring this backup in?' });
  await expect(dialog.getByRole('listitem')).toHaveText(['1 lesson marked as read is new.']);
  await expect(dialog.getByRole('radio', { name: /^Add it/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 lesson marked as read is new.',
    '1 tick is taken away.',
  ]);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Download a copy' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await expect(other.getByText('0 of 16 done')).toBeVisible();
  expect(Object.keys(await stored(page))).toEqual(['final-say:lesson:start-here']);
});

const REFUSED = {
  'another app’s file': [JSON.stringify({ app: 'other' }), 'not a backup of this course'],
  'a picture': ['\u0000PNG', 'not a backup of this course'],
  'half a backup': [backupFile({}).slice(0, -5), 'not a backup of this course'],
  'a backup of tomorrow': [
    backupFile({ 'lesson:start-here': { version: 99, data: {} } }),
    'newer version',
  ],
  'a forged prototype': [
    backupFile({ theme: 'dark' }).replace('"theme"', '"__proto__":{"a":1},"theme"'),
    'damaged',
  ],
  'a theme of nonsense': [backupFile({ theme: 'purple' }), 'damaged'],
  'a file without end': [' '.repeat(5_000_001), 'too large'],
} as const;

for (const [name, [text, words]] of Object.entries(REFUSED)) {
  test(`${name} is refused in a sentence and changes nothing`, async ({ page }) => {
    await page.goto(LIST);
    await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
    await expect(page.getByText('1 of 16 done')).toBeVisible();
    const before = await stored(page);
    await page.goto('/progress/');
    await chooseFile(page, text);
    const status = page.getByRole('status').filter({ hasText: words });
    await expect(status).toContainText('Nothing was changed.');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect((await stored(page))[KEY]).toEqual(before[KEY]);
  });
}

test('a backup that does not fit comes in not at all', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.goto('/progress/');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, text: string) {
      if (key.includes('get-the-offer')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  const before = await stored(page);
  const read = { version: 1, data: { readAt: LATE } };
  await chooseFile(
    page,
    backupFile({ theme: 'dark', 'lesson:start-here': read, 'lesson:get-the-offer': read }),
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it in' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'no room for the backup' }),
  ).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('text that could not be read can be taken along, and deleted after asking', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate((key) => localStorage.setItem(key, '{"broken'), KEY);
  await page.goto(LIST);
  await expect(page.getByText('could not be read')).toBeVisible();
  const inNotice = await downloadBy(page, 'Download the old text');
  expect(inNotice.text).toBe('{"broken');
  await page.goto('/progress/');
  await expect(page.getByText('checklist:the-day-before (about 1 KB)')).toBeVisible();
  const inList = await downloadBy(page, /^Download text 1 from/);
  expect(inList.text).toBe('{"broken');
  await page.getByRole('button', { name: /^Delete text 1 from/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this text?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /^Delete text 1 from/ }).click();
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The text is deleted' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Texts that could not be read' })).toBeHidden();
  // It does not come back from where it was found.
  await page.goto(LIST);
  await page.getByRole('checkbox').first().focus();
  await expect(page.getByText('0 of 16 done')).toBeVisible();
  await page.evaluate(() => customElements.whenDefined('tickable-checklist').then(() => undefined));
  expect(Object.keys(await stored(page)).filter((key) => key.includes('rescue'))).toEqual([]);
});

test('what could not be saved can be taken along', async ({ page }) => {
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
  const { text } = await downloadBy(page, 'Download a backup');
  const { data } = JSON.parse(text) as { data: Record<string, { data: { ticks: object } }> };
  expect(Object.keys(data['checklist:the-day-before']!.data.ticks)).toEqual(['charge']);
});

test('after a good deal of work a reminder comes, and goes when it is sent away', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The empty page before the first one has no storage in Firefox.
    if (!location.protocol.startsWith('http') || localStorage.length > 0) return;
    for (let lesson = 1; lesson <= 12; lesson += 1) {
      localStorage.setItem(
        `final-say:lesson:lesson-${lesson}`,
        '{"version":1,"data":{"readAt":"2026-01-01T10:00:00.000Z"}}',
      );
    }
    localStorage.setItem(
      'final-say:backup',
      '{"version":1,"data":{"backup":{"at":"2026-01-01T10:00:00.000Z","work":1},"quiet":null,"asked":true}}',
    );
  });
  await page.goto('/progress/');
  const reminder = page.getByText('You have done a good deal since your last backup.');
  await expect(reminder).toBeVisible();
  await expect(page.getByText('1 January 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByText('about 2 KB')).toBeVisible();
  await expect(reminder).toBeHidden();
});

test('the browser is asked once to keep the data, and not before there is some work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The empty page before the first one has no storage in Firefox.
    if (!location.protocol.startsWith('http')) return;
    const asked = () => Number(sessionStorage.getItem('asked') ?? 0);
    Object.assign(navigator.storage, {
      persisted: () => Promise.resolve(false),
      persist: () => {
        sessionStorage.setItem('asked', String(asked() + 1));
        return Promise.resolve(true);
      },
    });
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.goto('/progress/');
  await expect(page.getByText('about 1 KB')).toBeVisible();
  expect(await asked()).toBeNull();
  await page.evaluate(() => {
    for (const id of ['a', 'b', 'c']) {
      localStorage.setItem(
        `final-say:lesson:${id}`,
        '{"version":1,"data":{"readAt":"2026-01-01T10:00:00.000Z"}}',
      );
    }
  });
  await page.reload();
  await expect(page.getByText('has agreed not to clear your data')).toBeVisible();
  await page.reload();
  await expect(page.getByText('about 1 KB')).toBeVisible();
  expect(await asked()).toBe('1');
});

test('before erasing, a backup can be taken', async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.goto('/about/privacy/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const { text } = await downloadBy(page, 'Download a backup first');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Nothing of yours is kept here')).toBeVisible();
  expect(await stored(page)).toEqual({});
  await page.goto('/progress/');
  await chooseFile(page, text);
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await page.goto(LIST);
  await expect(page.getByText('1 of 16 done')).toBeVisible();
});
