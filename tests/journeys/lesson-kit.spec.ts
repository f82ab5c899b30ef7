import { lessonTitle } from '../support/course.ts';
import { pressPrint, print, withoutPrintWindow } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const START = '/lessons/start-here/';
const OFFER = '/lessons/get-the-offer/';

/** Text as it may be broken over lines on paper. */
const flat = (pages: string[]) => pages.join(' ').replace(/\s+/g, ' ');

test.describe('a box to fill in', () => {
  test('keeps what was written, and says once where it stays', async ({ page }) => {
    await page.goto(OFFER);
    const box = page.getByRole('textbox', { name: 'One true thing you like about a job' });
    await expect(box).toHaveAccessibleDescription('For example: Nobody works alone at night.');
    await expect(page.getByText('kept on this device only')).toHaveCount(2);
    await expect(page.getByText('kept on this device only').nth(0)).toBeVisible();
    await expect(page.getByText('kept on this device only').nth(1)).toBeHidden();
    await box.fill('Each carer stays with the same people.');
    await page.reload();
    await expect(box).toHaveValue('Each carer stays with the same people.');
    await expect(
      page.getByRole('textbox', { name: 'One thing you did that shows you can do it' }),
    ).toHaveValue('');
  });

  test('grows with its text', async ({ page }) => {
    await page.goto(OFFER);
    const box = page.getByRole('textbox', { name: 'One true thing you like about a job' });
    const height = async () => (await box.boundingBox())?.height ?? 0;
    const before = await height();
    await box.fill('One line.\n'.repeat(12));
    expect(await height()).toBeGreaterThan(before * 2);
    expect(await box.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThan(2);
  });

  test('keeps what was written before its script came', async ({ page }) => {
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(OFFER, { waitUntil: 'commit' });
    const box = page.getByRole('textbox', { name: 'One true thing you like about a job' });
    await box.fill('Early.');
    await expect
      .poll(() =>
        page.evaluate(() => localStorage.getItem('final-say:note:get-the-offer:my-reason')),
      )
      .toContain('Early.');
    await page.reload();
    await expect(box).toHaveValue('Early.');
  });

  test('is the same in another tab', async ({ context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(OFFER);
    await other.goto(OFFER);
    const box = { name: 'One true thing you like about a job' };
    await one.getByRole('textbox', box).fill('The night shift.');
    await expect(other.getByRole('textbox', box)).toHaveValue('The night shift.');
  });

  test('is printed with its words, or with lines for a pen', async ({ page }) => {
    await page.goto(OFFER);
    await page.emulateMedia({ media: 'print' });
    const boxes = page.getByRole('textbox');
    const lines = page.locator('.note-lines');
    await expect(boxes).toHaveCount(0);
    await expect(lines.first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await boxes.first().fill('Nobody works alone at night, and I like that.');
    await page.emulateMedia({ media: 'print' });
    await expect(lines.first()).toBeHidden();
    await expect(lines.nth(1)).toBeVisible();
    const paper = flat((await print(page, 'A4')).pages);
    expect(paper).toContain('Nobody works alone at night, and I like that.');
    expect(paper).not.toContain('kept on this device only');
  });

  test('is printed blank when somebody asks for that, and is still there afterwards', async ({
    page,
  }) => {
    await withoutPrintWindow(page);
    await page.goto(OFFER);
    const box = page.getByRole('textbox').first();
    await box.fill('They bake the bread by hand.');
    await pressPrint(page, 'Print it blank');
    expect(flat((await print(page, 'A4')).pages)).not.toContain('They bake the bread by hand.');
    await expect(box).toHaveValue('They bake the bread by hand.');
    await pressPrint(page, 'Print this lesson');
    expect(flat((await print(page, 'A4')).pages)).toContain('They bake the bread by hand.');
  });
});

test('a choice that is open stays open when the page is printed', async ({ page }) => {
  await page.goto(START);
  await page.getByText('Ask for leads.', { exact: true }).click();
  const feedback = page.getByText('Too soon. She told you a worry.');
  await expect(feedback).toBeVisible();
  await print(page, 'A4');
  await expect(feedback).toBeVisible();
});

test('a plan is kept in its two boxes', async ({ page }) => {
  await page.goto(START);
  const plan = page.getByRole('group', { name: 'My plan' });
  await plan.getByRole('textbox', { name: 'If …' }).fill('they say no');
  await plan.getByRole('textbox', { name: 'then I …' }).fill('breathe once and ask');
  await page.reload();
  await expect(plan.getByRole('textbox', { name: 'If …' })).toHaveValue('they say no');
  await expect(plan.getByRole('textbox', { name: 'then I …' })).toHaveValue('breathe once and ask');
  const paper = flat((await print(page, 'A4')).pages);
  expect(paper).toContain('breathe once and ask');
});

test.describe('a question in the text', () => {
  test('is answered by keyboard, one choice at a time', async ({ page }) => {
    await page.goto(START);
    const question = page.getByRole('group', { name: /Which objective now\?/ });
    const [leads, offer] = [
      question.getByText('Ask for leads.', { exact: true }),
      question.getByText('Still the offer.', { exact: true }),
    ];
    await question.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(question.getByText('✗ Better not.').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(question.getByText('✓ Right.')).toBeVisible();
    await expect(question.getByText('✗ Better not.').first()).toBeHidden();
    await expect(leads).toBeVisible();
    await expect(offer).toBeVisible();
  });

  test('is printed with letters, and the answer below', async ({ page }) => {
    await page.goto(START);
    const paper = flat((await print(page, 'A4')).pages);
    expect(paper).toMatch(
      /Ask for leads\..*Still the offer\..*Only a good impression\..*Answer: B\./,
    );
    expect(paper).not.toContain('Better not');
  });
});

test.describe('the clock beside a line to say', () => {
  test('runs down, tells of its end, and can be stopped', async ({ page }) => {
    const day = new Date('2026-11-25T10:00:00');
    await page.clock.install({ time: day });
    await page.goto(OFFER);
    // From here on, time goes by only where this lets it.
    await page.clock.pauseAt(day.getTime() + 60 * 60 * 1000);
    const clock = page.locator('time-me');
    await clock.getByRole('button', { name: 'Time me: 30 seconds' }).click();
    await expect(clock.getByRole('status')).toHaveText('Go. You have 30 seconds.');
    await page.clock.runFor(10_000);
    await expect(clock).toContainText('0:20');
    await clock.getByRole('button', { name: 'Stop the clock' }).click();
    await expect(clock.getByRole('status')).toHaveText('Stopped after 10 seconds.');
    await clock.getByRole('button', { name: 'Time me again' }).click();
    await page.clock.runFor(31_000);
    await expect(clock.getByRole('status')).toHaveText('Time. That was 30 seconds.');
    await expect(clock.getByRole('button', { name: 'Time me again' })).toBeVisible();
  });
});

test('a lesson shows where it stands on the map, and leads there', async ({ page }) => {
  await page.goto(OFFER);
  await page.getByRole('link', { name: 'On the map: In all phases' }).click();
  await expect(page).toHaveURL(/\/lessons\/#offer-pre-interview$/);
  await page.goto(START);
  await expect(page.getByRole('link', { name: 'On the map: The whole map' })).toBeVisible();
});

test('squares of the map are named in the text', async ({ page }) => {
  await page.goto(OFFER);
  await page.getByRole('article').getByRole('link', { name: 'Answer, ask, close' }).click();
  await expect(page).toHaveURL(/#offer-face-to-face$/);
});

test('an exercise in the text says what it is, and begins on its own page', async ({ page }) => {
  await page.goto(OFFER);
  const card = page.getByRole('region', { name: /^Role-play: / });
  await expect(card).toContainText('minutes');
  await card.getByRole('link', { name: 'Start the scene' }).click();
  await expect(page).toHaveURL(/\/role-plays\/a-job-you-doubt\/$/);
});

test('a picture says in words all that it shows', async ({ page }) => {
  await page.goto(START);
  await expect(
    page.getByRole('img', { name: /Objective 2, ask for leads, begins only after a no/ }),
  ).toBeVisible();
});

test('each source leads to what it found, and to what is often said and not so', async ({
  page,
}) => {
  await page.goto(OFFER);
  await page
    .getByRole('region', { name: 'Sources' })
    .getByRole('link', { name: 'What it found, and what it does not show' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/about\/sources\/in-the-room\/#E27$/);
  const finding = page.getByRole('listitem').filter({ hasText: 'Will you stay?' });
  await expect(finding).toContainText('What it does not show.');
  await expect(finding.getByRole('link', { name: lessonTitle('get-the-offer') })).toBeVisible();
  await page.goto('/about/sources/');
  await page.getByRole('link', { name: 'See what we say instead' }).click();
  await expect(
    page.getByRole('heading', { name: '80% of jobs are never advertised.' }),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('questions answer, boxes can be written in and printed, and there is no clock', async ({
    page,
  }) => {
    await page.goto(START);
    await page.getByText('Still the offer.', { exact: true }).click();
    await expect(page.getByText('✓ Right.')).toBeVisible();
    await page.getByRole('textbox', { name: /^My route/ }).fill('In days.');
    await expect(page.getByText('kept on this device only').first()).toBeHidden();
    expect(flat((await print(page, 'A4')).pages)).toContain('In days.');
    await page.goto(OFFER);
    await expect(page.getByRole('button', { name: /Time me/ })).toHaveCount(0);
  });
});
