/** The way back: the same players on React itself, built from the same sources. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { buildAt } from '../support/other-build.ts';
import { begin, playToTheEnd } from '../support/play.ts';
import { answerAll } from '../support/quiz.ts';
import { fillReview, fillStorage } from '../support/saved.ts';
import { expect, test as base } from '../support/test.ts';

const test = base.extend<object, { withReact: string; folder: string }>({
  folder: [
    // Playwright finds out what a fixture needs by the braces.
    async ({}, use) => use(await buildAt({ players: 'react' })),
    { scope: 'worker', timeout: 300_000 },
  ],
  withReact: [
    async ({ folder }, use) => {
      const site = await serve(0, '', folder);
      await use(`${site.url}/`);
      site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ withReact }, use) => use(withReact),
});

test('React is in it, and nothing of what stands in its place', ({ folder }) => {
  const scripts = globSync('_astro/*.js', { cwd: folder })
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  expect(scripts).toContain('react.dev/errors');
  expect(scripts).not.toContain('__preactattr_');
});

test('a quiz is done to its end', async ({ page }) => {
  await page.goto('quizzes/start-here/');
  await begin(page);
  expect(await answerAll(page)).toBeGreaterThan(4);
  await expect(page.getByRole('heading', { name: /^\d of \d right$/ })).toBeVisible();
});

test('a scene is played to its end, and kept', async ({ page }) => {
  await page.goto('role-plays/told-no-in-the-room/');
  await begin(page);
  await playToTheEnd(page);
  await page.reload();
  await expect(page.getByText(/^Last time it ended with/)).toBeVisible();
});

test('a self-check shows its last result', async ({ page, context }) => {
  await fillStorage(context);
  await page.goto('self-assessments/readiness/');
  await page.getByRole('button', { name: 'See my last result' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeVisible();
});

test('the review asks what is due', async ({ page, context }) => {
  await fillReview(context);
  await page.goto('review/');
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  await expect(page.getByText('Review 1 of 2')).toBeVisible();
});
