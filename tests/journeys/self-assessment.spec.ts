import type { Page } from '@playwright/test';
import { print } from '../support/pdf.ts';
import { answerAll as answerQuiz } from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

const CHECK = '/self-assessments/readiness/';

const statements = (page: Page) => page.getByRole('group').filter({ has: page.getByRole('radio') });

async function start(page: Page): Promise<void> {
  await page.goto(CHECK);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(statements(page)).toHaveCount(18);
}

/** Answers everything alike, and sees the map. */
async function answerAll(page: Page, answer: string): Promise<void> {
  await expect(statements(page)).toHaveCount(18);
  for (const statement of await statements(page).all())
    await statement.getByRole('radio', { name: answer }).check();
  await page.getByRole('button', { name: 'See my map' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeFocused();
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

test('each of the two weakest cells comes with a lesson and a scene, or says that there is none yet', async ({
  page,
}) => {
  await start(page);
  await answerAll(page, 'Not yet');
  for (const name of ['Know the job and your proof', 'Know who else to ask']) {
    const cell = page
      .getByRole('heading', { name, level: 4 })
      .locator('xpath=ancestor::section[1]');
    await expect(cell.getByText(/^Lesson:/)).toBeVisible();
    const scene = cell.getByText(/^Role-play:/);
    const none = cell.getByText('There is no role-play for this square yet.');
    await expect(scene.or(none)).toBeVisible();
    await expect(cell.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(2);
  }
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

test('a plan is kept, shown the next time, and printed', async ({ page }) => {
  await start(page);
  await answerAll(page, 'Partly');
  await page.getByLabel('If …').fill('it is Tuesday evening');
  await page.getByLabel('then I …').fill('say my opening aloud.');
  const plan = '“If it is Tuesday evening, then I say my opening aloud.”';
  await expect(page.getByText(plan)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`Your plan: ${plan}`)).toBeVisible();
  const paper = (await print(page, 'A4')).pages.join(' ').replace(/\s+/g, ' ');
  expect(paper).toContain(plan);
});

test('the second time is held against the first, as a sentence, a picture and a table', async ({
  page,
}) => {
  await start(page);
  await answerAll(page, 'Partly');
  await expect(page.getByRole('heading', { name: 'Then and now' })).toBeHidden();
  await page.getByRole('button', { name: 'Take the check again' }).click();
  await answerAll(page, 'Yes');
  await expect(
    page.getByText(/This time 18 of 18 .*: 18 more than the first time\./),
  ).toBeVisible();
  await page.getByText('All times as a table').click();
  await expect(page.getByRole('cell', { name: '18 of 18' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '0 of 18' })).toBeVisible();
});

test.describe('what was practised', () => {
  test('is asked for where there is none, and nothing is fetched for it', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/(quizzes|role-plays)\/.*\.json/.test(request.url())) fetched.push(request.url());
    });
    await start(page);
    await answerAll(page, 'Yes');
    await expect(page.getByText('There is no finished practice yet.')).toBeVisible();
    expect(fetched).toEqual([]);
  });

  test('stands beside what was said, once there is enough of it', async ({ page }) => {
    await page.goto('/quizzes/get-the-offer/');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await expect(page.getByText('Question 1 of')).toBeVisible();
    await answerQuiz(page);
    await start(page);
    await answerAll(page, 'Yes');
    await expect(page.getByText(/^All in all: /)).toBeVisible();
    await expect(page.getByText(/\d of \d quiz answers right/).first()).toBeVisible();
    await expect(page.getByText(/too little practice to say anything/)).toBeVisible();
  });

  test('that cannot be loaded is told of, and can be tried again', async ({ page, quiet }) => {
    await page.addInitScript(() => {
      // The empty page before the first one has no storage in Firefox.
      if (!location.protocol.startsWith('http')) return;
      localStorage.setItem(
        'final-say:quiz:get-the-offer',
        '{"version":1,"data":{"current":null,"finished":[{"seed":5,"answers":[],"at":"2026-11-20T18:10:00.000Z"}]}}',
      );
    });
    await page.route('**/quizzes/get-the-offer.*.json', (route) => route.abort());
    await start(page);
    await answerAll(page, 'Yes');
    await expect(page.getByText('Your practice could not be loaded.')).toBeVisible();
    await page.unroute('**/quizzes/get-the-offer.*.json');
    const part = page.getByRole('region', { name: 'What you said, and what you did' });
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(page.getByText('There is no finished practice yet.')).toBeVisible();
    await expect(part).toBeFocused();
    quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
  });
});
