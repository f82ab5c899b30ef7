/**
 * The main journeys through the site as it is when it was built for a folder of its host. Whatever is asked for outside
 * of the folder fails the test (tests/support/elsewhere.ts). Pages are named without a slash in front.
 */
import { downloadBy, chooseFile } from '../support/backup.ts';
import { lessonTitle } from '../support/course.ts';
import { expect, test } from '../support/elsewhere.ts';
import { keepCourse } from '../support/keep-course.ts';
import { begin, playToTheEnd } from '../support/play.ts';
import { flat, print, withoutPrintWindow } from '../support/pdf.ts';
import { answerAll } from '../support/quiz.ts';
import { fillReview, fillStorage } from '../support/saved.ts';

test('links lead from the front page into a lesson, and the font and styles are there', async ({
  page,
  baseURL,
}) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Course' })
    .click();
  await page
    .getByRole('link', { name: lessonTitle('start-here') })
    .first()
    .click();
  await expect(page).toHaveURL(new URL('lessons/start-here/', baseURL).href);
  await page.waitForLoadState('networkidle');
  expect(
    await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
  ).toBe(true);
});

test('an address that leads nowhere has the page for it, with ways on', async ({ page, quiet }) => {
  const response = await page.goto('./nothing/here/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle('start-here'));
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('404')));
});

test('a quiz is fetched, done to its end, and leads back to its lesson', async ({ page }) => {
  await page.goto('./quizzes/get-the-offer/');
  await begin(page);
  await answerAll(page);
  await page.getByRole('link', { name: 'A dull job can surprise you' }).click();
  await expect(page).toHaveURL(/\/any\/path\/lessons\/get-the-offer\/#a-dull-job/);
});

test('a scene is fetched, played to its end, and kept', async ({ page }) => {
  await page.goto('./role-plays/told-no-in-the-room/');
  await begin(page);
  await playToTheEnd(page);
  await page.reload();
  await expect(page.getByText(/^Last time it ended with/)).toBeVisible();
});

test('a self-check gives its map, and fetches beside it what was done in practice', async ({
  page,
  context,
}) => {
  await fillStorage(context);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('./self-assessments/readiness/');
  await page.getByRole('button', { name: 'See my last result' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeVisible();
  for (const path of [
    /^\/any\/path\/quizzes\/get-the-offer\.\w+\.json$/,
    /^\/any\/path\/role-plays\/told-no-in-the-room\.\w+\.json$/,
  ])
    await expect.poll(() => fetched).toContainEqual(expect.stringMatching(path));
});

test('the review asks what is due', async ({ page, context }) => {
  await fillReview(context);
  await page.goto('./practice/');
  await page.getByRole('link', { name: 'Open your review' }).click();
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await expect(page.getByText('Review 1 of 2')).toBeVisible();
});

test('a checklist keeps its ticks', async ({ page }) => {
  await page.goto('./checklists/the-day-before/');
  const tick = page.getByRole('checkbox', { name: 'Charge your phone.' });
  await tick.check();
  await expect(page.getByText(/^1 of \d+ done/)).toBeVisible();
  await page.reload();
  await expect(tick).toBeChecked();
});

test('progress counts a lesson that was marked as read', async ({ page }) => {
  await page.goto('./lessons/start-here/');
  const mark = page.getByRole('button', { name: 'I have read this' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.goto('./progress/');
  await expect(page.getByRole('listitem').filter({ hasText: '✓ read' })).toBeVisible();
});

test('a pack fetches its sheets, and prints', async ({ page }) => {
  await withoutPrintWindow(page);
  await page.goto('./print/');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await page.getByRole('button', { name: 'Print it', exact: true }).click();
  await expect(page.getByText('Ready. Your browser’s print window')).toBeVisible();
  const { pages, cut } = await print(page, 'A4');
  expect(cut).toEqual([]);
  expect(flat(pages.join(' '))).toContain('The day before');
});

test('the handbook leads to lessons within itself', async ({ page, baseURL }) => {
  await page.goto('./handbook/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}handbook/#`));
});

test('a backup from a copy at another address comes in, and all of it works', async ({
  page,
  browser,
  baseURL,
}) => {
  const atTheRoot = await browser.newContext({ baseURL: process.env.BASE_URL! });
  await fillStorage(atTheRoot);
  const there = await atTheRoot.newPage();
  await there.goto('/progress/');
  const { name, text } = await downloadBy(there, 'Download a backup');
  await atTheRoot.close();

  await page.goto('./progress/');
  await chooseFile(page, text, name);
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The backup is in' })).toBeVisible();
  await page.goto('./checklists/the-day-before/');
  await expect(page.getByRole('checkbox', { name: 'Charge your phone.' })).toBeChecked();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(`${baseURL}about/privacy/`);
});

test('the search finds a lesson, and leads there', async ({ page, baseURL }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const search = page.getByRole('dialog', { name: 'Search the course' });
  await search.getByRole('textbox', { name: 'What are you looking for?' }).fill('rejection');
  await search.getByRole('link', { name: 'After a rejection' }).first().click();
  await expect(page).toHaveURL(new URL('lessons/after-a-rejection/', baseURL).href);
});

test('the course is kept on the device, and works there without a network', async ({
  page,
  baseURL,
}) => {
  test.slow();
  await keepCourse(page);
  await page.context().setOffline(true);
  await page.goto('./quizzes/get-the-offer/');
  await begin(page);
  await answerAll(page);
  await page.goto('./lessons');
  await expect(page).toHaveURL(`${baseURL}lessons/`);
  await page
    .getByRole('link', { name: lessonTitle('start-here') })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle('start-here'));
});
