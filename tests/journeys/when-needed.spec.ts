import type { Page } from '@playwright/test';
import { isSaved } from '../support/is-saved.ts';
import { PAGES } from '../support/pages.ts';
import { flat, print, withoutPrintWindow } from '../support/pdf.ts';
import { SAVED } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

/** Holds back a script until it is let go, as a slow network would. */
async function holdBack(page: Page, script: string): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(`**/_astro/${script}.*.js`, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /_astro\/(.*)\.[\w-]+\.js$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

test('a first visit fetches no script of a thing that nobody has reached for', async ({ page }) => {
  await page.goto('/lessons/get-the-offer/', { waitUntil: 'networkidle' });
  const before = await scriptsOf(page);
  expect(before).not.toContain('lesson-kit');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('button', { name: 'I have read this' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await scriptsOf(page)).toContain('lesson-kit');
});

test('whoever has something saved meets it without reaching for it', async ({ page }) => {
  await page.goto('/lessons/get-the-offer/');
  const mark = page.getByRole('button', { name: 'I have read this' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
});

test('a button that is pressed before its script came does its work when it comes', async ({
  page,
}) => {
  const letGo = await holdBack(page, 'lesson-kit');
  await page.goto('/lessons/get-the-offer/');
  const button = page.getByRole('button', { name: 'I have read this' });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  // Nothing seems to happen, so one presses again.
  await button.press('Enter');
  letGo();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('a button that works already is not pressed again when other scripts of its page come', async ({
  page,
}) => {
  const letGo = await holdBack(page, 'pocket-card');
  await page.goto(PAGES['checklist with a card']);
  const button = page.getByRole('button', { name: 'Hide what does not apply' });
  await button.focus();
  await page.evaluate(() => customElements.whenDefined('tickable-checklist').then(() => undefined));
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  letGo();
  await page.evaluate(() => customElements.whenDefined('pocket-card').then(() => undefined));
  // What waited would have been pressed by now.
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText(/^1 of/)).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('what is written before its script came is kept', async ({ page }) => {
  const letGo = await holdBack(page, 'lesson-kit');
  await page.goto('/lessons/get-the-offer/');
  const box = page.getByRole('textbox', { name: 'One true thing you like about a job' });
  await box.fill('The early hours.');
  letGo();
  await isSaved(page, 'The early hours.');
});

for (const sheet of ['checklist with a card', 'worksheet', 'print several'] as const) {
  test(`${sheet}: nothing of it is fetched before somebody reaches for it`, async ({ page }) => {
    await page.goto(PAGES[sheet], { waitUntil: 'networkidle' });
    expect(await scriptsOf(page)).toEqual(['every-page']);
    await page.getByRole('main').getByRole('button').first().focus();
    await expect.poll(() => scriptsOf(page)).not.toEqual(['every-page']);
  });
}

test('what is ticked, written and pressed on a checklist before its script came counts, and is printed', async ({
  page,
}) => {
  const letGo = await holdBack(page, 'tickable-checklist');
  await page.goto(PAGES.checklist);
  await expect(page.getByText('0 of 16 done')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Bus 12');
  await page.getByRole('textbox', { name: 'Something else to do' }).fill('Ring Sam');
  const waiting = flat((await print(page, 'A4')).pages.join(' '));
  for (const words of ['✓', 'Bus 12', new URL(page.url()).host]) expect(waiting).toContain(words);
  await page.keyboard.press('Enter');
  letGo();
  await expect(page.getByRole('checkbox', { name: 'Ring Sam' })).toBeVisible();
  await expect(page.getByText('1 of 17 done')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Bus 12');
  expect(flat((await print(page, 'A4')).pages.join(' '))).toContain('Bus 12');
});

test('what is ticked while its script cannot be fetched is there again in the same tab, and then kept', async ({
  page,
  quiet,
}) => {
  await page.route('**/_astro/tickable-checklist.*.js', (route) => route.abort());
  await page.goto(PAGES.checklist);
  const box = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await box.check();
  await page.goto('/checklists/');
  await page.unroute('**/_astro/tickable-checklist.*.js');
  await page.goto(PAGES.checklist);
  await expect(box).toBeChecked();
  await expect(page.getByText('1 of 16 done')).toBeVisible();
  await page.goto('/');
  await page.goto(PAGES.checklist);
  await expect(box).toBeChecked();
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test('what is ticked and written in a tab that is closed before its script came is there in the next one, and then kept', async ({
  context,
}) => {
  const first = await context.newPage();
  await holdBack(first, 'tickable-checklist');
  await first.goto(PAGES.checklist);
  await first.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await first.getByRole('textbox', { name: 'Notes' }).fill('Bus 12');
  await first.close();
  const next = await context.newPage();
  await next.goto(PAGES.checklist);
  await expect(next.getByText('1 of 16 done')).toBeVisible();
  await expect(next.getByRole('textbox', { name: 'Notes' })).toHaveValue('Bus 12');
  // It is kept as all is now, so what is changed later stays changed.
  await next.getByRole('checkbox', { name: 'Charge your phone.' }).uncheck();
  await expect(next.getByText('0 of 16 done')).toBeVisible();
  await next.reload();
  await expect(next.getByRole('textbox', { name: 'Notes' })).toHaveValue('Bus 12');
  await expect(next.getByText('0 of 16 done')).toBeVisible();
});

test('a tick that waits for its script is not let go when another script of the page comes', async ({
  context,
}) => {
  const first = await context.newPage();
  await first.addInitScript(() => localStorage.setItem('final-say:theme', 'dark'));
  await holdBack(first, 'tickable-checklist');
  await first.goto(PAGES.checklist);
  await first.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await first.getByLabel('Theme').focus();
  await first.evaluate(() => customElements.whenDefined('theme-choice').then(() => undefined));
  await first.close();
  const next = await context.newPage();
  await next.goto(PAGES.checklist);
  await expect(next.getByText('1 of 16 done')).toBeVisible();
});

test('a tick that waits for its script stays with the interview that it is for', async ({
  context,
}) => {
  const forLind = `${PAGES.checklist}?for=mi8x2k9c-1xq3f7a`;
  const first = await context.newPage();
  await first.addInitScript(
    (interviews) => localStorage.setItem('final-say:interviews:mine', interviews),
    SAVED['final-say:interviews:mine']!,
  );
  await holdBack(first, 'tickable-checklist');
  await first.goto(forLind);
  await first.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await first.close();
  const next = await context.newPage();
  await next.goto(PAGES.checklist);
  await expect(next.getByLabel('For which interview?')).toHaveValue('');
  await next.getByRole('checkbox', { name: 'Set your alarm, then rest.' }).check();
  await expect(next.getByText('1 of 16 done')).toBeVisible();
  await next.goto(forLind);
  await expect(next.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
  await expect(next.getByText('1 of 16 done')).toBeVisible();
});

test('words in two notes of one lesson that wait for their script are not mixed up', async ({
  context,
}) => {
  const first = await context.newPage();
  await holdBack(first, 'lesson-kit');
  await first.goto('/lessons/get-the-offer/');
  const boxes = (page: Page) => page.getByRole('main').getByRole('textbox');
  await boxes(first).nth(1).fill('I trained four people.');
  await first.close();
  const next = await context.newPage();
  await next.goto('/lessons/get-the-offer/');
  await expect(boxes(next).nth(1)).toHaveValue('I trained four people.');
  await expect(boxes(next).nth(0)).toHaveValue('');
});

test('words that come before what was kept could be shown stand below it', async ({ page }) => {
  await page.goto(PAGES.worksheet);
  const box = page.getByRole('textbox').first();
  await box.fill('The cold room.');
  await isSaved(page, 'The cold room.');
  const letGo = await holdBack(page, 'fillable-worksheet');
  await page.reload();
  await box.fill('The wrong key.');
  letGo();
  await expect(box).toHaveValue('The cold room.\nThe wrong key.');
});

test('a pack that is chosen and printed before its script came is put together when it comes', async ({
  page,
}) => {
  await withoutPrintWindow(page);
  const letGo = await holdBack(page, 'print-pack');
  await page.goto(PAGES['print several']);
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  letGo();
  await expect(page.getByText(/^Chosen: \d parts/)).toBeVisible();
  await page.getByRole('button', { name: 'Print it', exact: true }).click();
  await expect(page.getByText('Ready. Your browser’s print window')).toBeVisible();
});

test('what is written while its script cannot be fetched is there again in the same tab, and then kept', async ({
  page,
  quiet,
}) => {
  await page.route('**/_astro/lesson-kit.*.js', (route) => route.abort());
  await page.goto('/lessons/get-the-offer/');
  const box = page.getByRole('textbox', { name: 'One true thing you like about a job' });
  await box.fill('The early hours.');
  await page.goto('/lessons/');
  await page.unroute('**/_astro/lesson-kit.*.js');
  await page.goBack();
  await expect(box).toHaveValue('The early hours.');
  await isSaved(page, 'The early hours.');
  await page.reload();
  await expect(box).toHaveValue('The early hours.');
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test('a theme that is chosen before its script came is put on and kept', async ({ page }) => {
  const letGo = await holdBack(page, 'theme-choice');
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('Dark');
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
});

test('when what wakes exercises cannot be fetched, the page says so, and the next press tries again', async ({
  page,
  quiet,
}) => {
  await page.route(/_astro\/islands\./, (route) => route.abort());
  await page.goto('/quizzes/get-the-offer/');
  const start = page.getByRole('button', { name: 'Start the quiz' });
  await start.click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.unroute(/_astro\/islands\./);
  await start.click();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test('when a part of an exercise cannot be fetched, pressing again brings it to life as soon as the network is back', async ({
  page,
  quiet,
}) => {
  await page.route('**/_astro/saved.*.js', (route) => route.abort());
  await page.goto('/quizzes/get-the-offer/');
  const start = page.getByRole('button', { name: 'Start the quiz' });
  await start.click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.unroute('**/_astro/saved.*.js');
  const question = page.getByText(/^Question 1 of/);
  // The page begins anew, where the browser does not fetch the part again by itself.
  await expect(async () => {
    if (await start.isVisible()) await start.click({ timeout: 3000 });
    await expect(question).toBeVisible({ timeout: 3000 });
  }).toPass();
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test('a letter that the course does not use comes with the whole font, and only then', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/worksheets/story-bank/', { waitUntil: 'networkidle' });
  expect(fonts).toHaveLength(1);
  await page.getByRole('textbox').first().fill('Zdeněk Řehoř, Łódź');
  await expect.poll(() => fonts.length).toBe(2);
});
