import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { PAGES } from '../support/pages.ts';
import { pressPrint, print, withoutPrintWindow } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

/** Groups of answers to choose from. */
const rated = (page: Page): Locator =>
  page.getByRole('group').filter({ has: page.getByRole('radio') });

const choose = (group: Locator, name: string) =>
  group.getByRole('radio', { name, exact: true }).check();

const flat = (pages: readonly string[]) => pages.join(' ').replace(/\s+/g, ' ');

async function takeNerves(page: Page, answer: (index: number) => string): Promise<void> {
  await expect(rated(page)).toHaveCount(15);
  for (const [index, group] of (await rated(page).all()).entries())
    await choose(group, answer(index));
  await page.getByRole('button', { name: 'See my result' }).click();
  await expect(page.getByRole('heading', { name: /^Your result on/ })).toBeFocused();
}

test.describe('the nerves check', () => {
  test('begins with the group where nerves show up most, and says why each thing may help', async ({
    page,
  }) => {
    await page.goto(PAGES['nerves check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await takeNerves(page, (index) => (index >= 6 && index < 9 ? 'Often' : 'Rarely'));
    const first = page.getByRole('heading', { level: 3 }).first();
    await expect(first).toHaveText(/^Thoughts: Shows up a lot$/);
    await expect(page.getByRole('heading', { name: 'Try this first' })).toHaveCount(1);
    await page.getByRole('link', { name: 'Time to think gives better answers' }).first().click();
    await expect(page).toHaveURL(/\/about\/sources\/.*#E14$/);
    await expect(
      page.getByRole('heading', { name: 'Time to think gives better answers' }),
    ).toBeInViewport();
  });

  test('is there after a reload, and the second time beside the first', async ({ page }) => {
    await page.goto(PAGES['nerves check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await choose(rated(page).nth(2), 'Sometimes');
    await page.reload();
    await page.getByRole('button', { name: 'Go on with the check' }).click();
    await expect(rated(page).nth(2).getByRole('radio', { name: 'Sometimes' })).toBeChecked();
    await takeNerves(page, () => 'Often');
    await page.getByRole('button', { name: 'Take the check again' }).click();
    await takeNerves(page, () => 'Rarely');
    await expect(page.getByText('15 fewer than the first time.')).toBeVisible();
  });
});

test.describe('the story bank check', () => {
  const theme = (page: Page, name: string) => page.getByRole('group', { name });

  async function fill(page: Page): Promise<void> {
    const mistake = theme(page, 'A mistake of yours');
    await mistake.getByLabel('Which story? A few words').fill('The wrong pallet');
    for (const box of await mistake.getByRole('checkbox').all()) await box.check();
    await theme(page, 'Working with others').getByLabel('I have a true one').check();
  }

  test('tells which themes are covered, and the next step for each other', async ({ page }) => {
    await page.goto(PAGES['story bank check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await fill(page);
    await page.getByRole('button', { name: 'See what is covered' }).click();
    await expect(page.getByRole('heading', { name: /^Your stories on/ })).toBeFocused();
    await expect(page.getByText('1 of 10 themes are covered.')).toBeVisible();
    await expect(
      page.getByRole('row', { name: /A mistake of yours The wrong pallet/ }),
    ).toBeVisible();
    const next = page.getByRole('listitem').filter({ hasText: 'Working with others:' });
    await expect(next).toContainText('Finish the sentence “In the end …”');
    await expect(page.getByRole('listitem').filter({ hasText: 'A mistake of yours:' })).toHaveCount(
      0,
    );
  });

  test('keeps names and ticks, also one that was taken back', async ({ page }) => {
    await page.goto(PAGES['story bank check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await fill(page);
    await theme(page, 'Working with others').getByLabel('I have a true one').uncheck();
    await page.reload();
    await page.getByRole('button', { name: 'Go on with the check' }).click();
    await expect(
      theme(page, 'A mistake of yours').getByLabel('Which story? A few words'),
    ).toHaveValue('The wrong pallet');
    await expect(
      theme(page, 'Working with others').getByRole('checkbox').first(),
    ).not.toBeChecked();
  });

  test('without a single tick says that all is still to do', async ({ page }) => {
    await page.goto(PAGES['story bank check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await page.getByRole('button', { name: 'See what is covered' }).click();
    await expect(page.getByText('0 of 10 themes are covered.')).toBeVisible();
  });
});

async function fillObserver(page: Page, name: string, answers: readonly string[]): Promise<void> {
  await page.getByLabel('Who watches').fill(name);
  await page.getByLabel('Day', { exact: true }).fill('2026-03-04');
  await expect(rated(page)).toHaveCount(12);
  for (const [index, answer] of answers.entries()) await choose(rated(page).nth(index), answer);
  await rated(page).first().getByLabel('Note').fill('Smiled at the door.');
  await page.getByLabel('First').fill('The story of the pallet');
  await page.getByLabel(/^What to do in another way/).fill('Ask for the job.\nAloud.');
}

test.describe('the observer’s sheet', () => {
  test('is filled in, read, changed, and compared with the next one', async ({ page }) => {
    await page.goto(PAGES['observer’s sheet']);
    await page.getByRole('button', { name: 'Fill in a sheet' }).click();
    await fillObserver(page, 'Amina', ['Yes', 'Partly']);
    await page.getByRole('button', { name: 'Finish the sheet' }).click();
    await expect(page.getByRole('heading', { name: 'Amina, 4 March 2026' })).toBeFocused();
    await expect(page.getByRole('row', { name: /^Greeted warmly/ })).toContainText(
      'Smiled at the door.',
    );
    await expect(page.getByRole('row', { name: /^Said thank you/ })).toContainText('Not seen');
    await page.getByRole('button', { name: 'Change this' }).click();
    await choose(rated(page).nth(1), 'No');
    await page.getByRole('button', { name: 'Finish the sheet' }).click();
    await page.getByRole('button', { name: 'Sheets so far' }).click();
    await expect(page.getByText('Yes: 1 · No: 1')).toBeVisible();

    await page.getByRole('button', { name: 'Fill in another sheet' }).click();
    await fillObserver(page, 'Jo', ['Partly', 'Yes']);
    await page.getByRole('button', { name: 'Finish the sheet' }).click();
    await page.getByRole('button', { name: 'Sheets so far' }).click();
    const table = page.getByRole('table', { name: 'What was seen each time' });
    await expect(table.getByRole('row', { name: /^Greeted warmly/ })).toHaveText(/YesPartly$/);
    await expect(table.getByRole('row', { name: /^Answered what was asked/ })).toHaveText(/NoYes$/);
  });

  test('that was begun goes on after a reload, and is taken away only when asked twice', async ({
    page,
  }) => {
    await page.goto(PAGES['observer’s sheet']);
    await page.getByRole('button', { name: 'Fill in a sheet' }).click();
    await page.getByLabel('Who watches').fill('Amina');
    await page.reload();
    await expect(page.getByText('not finished')).toBeVisible();
    await page.getByRole('button', { name: 'Go on with the sheet' }).click();
    await expect(page.getByLabel('Who watches')).toHaveValue('Amina');
    await page.reload();
    await page.getByRole('button', { name: 'Remove Amina' }).click();
    await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('button', { name: 'Remove Amina' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove Amina' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await expect(page.getByText('Amina')).toBeHidden();
    const saved = await page.evaluate(() =>
      localStorage.getItem('final-say:self-assessment:mock-interview'),
    );
    expect(saved).not.toContain('Amina');
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`prints on one side of ${format} with what was written on it`, async ({ page }) => {
      await page.goto(PAGES['observer’s sheet']);
      await page.getByRole('button', { name: 'Fill in a sheet' }).click();
      await fillObserver(page, 'Amina', Array(12).fill('Partly') as string[]);
      for (const note of await page.getByLabel('Note').all())
        await note.fill('Looked at me and told about the ovens in the old shop.');
      const begun = await print(page, format);
      expect(begun.pages).toHaveLength(1);
      expect(flat(begun.pages)).toContain('about the ovens');
      await page.getByRole('button', { name: 'Finish the sheet' }).click();
      const { pages } = await print(page, format);
      expect(pages).toHaveLength(1);
      for (const text of [
        'Amina',
        'about the ovens',
        'The story of the pallet',
        'Ask for the job.',
      ])
        expect(flat(pages)).toContain(text);
      expect(flat(pages)).not.toContain('Change this');
    });
  }

  test('prints blank when somebody asks for that', async ({ page }) => {
    await withoutPrintWindow(page);
    await page.goto(PAGES['observer’s sheet']);
    await page.getByRole('button', { name: 'Fill in a sheet' }).click();
    await fillObserver(page, 'Amina', Array(12).fill('Partly') as string[]);
    await pressPrint(page, 'Print it blank');
    const { pages } = await print(page, 'A4');
    expect(pages).toHaveLength(1);
    expect(flat(pages)).not.toContain('Amina');
    expect(flat(pages)).toContain('Who watches');
    await pressPrint(page, 'Print this page');
    expect(flat((await print(page, 'A4')).pages)).toContain('Amina');
  });
});

async function writeDebrief(page: Page, employer: string): Promise<void> {
  await page.getByLabel('Employer').fill(employer);
  await page.getByLabel('Day', { exact: true }).fill('2026-03-04');
  await page.getByLabel('Questions they asked').fill('Why nights?\nWhat was hard?');
  await choose(page.getByRole('group', { name: /^I went after the offer/ }), 'Partly');
}

test.describe('the debrief', () => {
  test('keeps one entry for each interview, with what can help where it was weak', async ({
    page,
  }) => {
    await page.goto(PAGES.debrief);
    await page.getByRole('button', { name: 'Write about an interview' }).click();
    await writeDebrief(page, 'Lind’s bakery');
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    await expect(page.getByRole('heading', { name: 'Lind’s bakery, 4 March 2026' })).toBeFocused();
    await expect(page.getByText('Why nights?')).toBeVisible();
    const weak = page.getByRole('heading', { name: /^I went after the offer/, level: 3 });
    await expect(weak.locator('xpath=ancestor::section[1]').getByText(/^Lesson:/)).toBeVisible();
    await page.getByRole('button', { name: 'Interviews so far' }).click();

    await page.getByRole('button', { name: 'Write about another interview' }).click();
    await writeDebrief(page, 'Market Lane');
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Interviews so far' })).toBeVisible();
    await page.getByRole('button', { name: 'Open Lind’s bakery' }).click();
    await expect(page.getByText('What was hard?')).toBeVisible();
  });

  test('keeps every letter while it is typed', async ({ page }) => {
    const typed = ' “Warum nachts?”  \n– naïve 🥐';
    await page.goto(PAGES.debrief);
    await page.getByRole('button', { name: 'Write about an interview' }).click();
    await page.getByLabel('What landed').fill(typed);
    await page.reload();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await expect(page.getByLabel('What landed')).toHaveValue(typed);
  });
});

async function sayWhatMatters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Say|Change) what matters$/ }).click();
  await choose(page.getByRole('group', { name: 'The pay covers what I need.' }), 'I need it');
  await choose(
    page.getByRole('group', { name: 'I like what I would do all day.' }),
    'Matters a lot',
  );
  await page.getByLabel('Something else that matters to you').first().fill('Warm food');
  await choose(page.getByRole('group', { name: 'Warm food' }), 'Matters a little');
  await page.getByRole('button', { name: 'On to the jobs' }).click();
}

async function rateJob(page: Page, name: string, pay: string, work: string): Promise<void> {
  await page.getByLabel('What do you call this job or offer?').fill(name);
  await choose(page.getByRole('group', { name: 'The pay covers what I need.' }), pay);
  await choose(page.getByRole('group', { name: 'I like what I would do all day.' }), work);
  await page.getByRole('button', { name: 'See how it fits' }).click();
  await expect(page.getByRole('heading', { name: 'How the jobs fit you' })).toBeFocused();
}

test.describe('the job fit', () => {
  test('puts jobs side by side in words, names a must that is missing, and what is still to ask', async ({
    page,
  }) => {
    await page.goto(PAGES['job fit']);
    await sayWhatMatters(page);
    await rateJob(page, 'Night baker', 'Fully', 'Mostly');
    await expect(page.getByText(/^One job so far\./)).toBeVisible();
    await page.getByRole('button', { name: 'Add a job' }).click();
    await rateJob(page, 'Shop', 'Not at all', 'Fully');
    await expect(page.getByText('By what you said, “Night baker” fits you best.')).toBeVisible();
    const shop = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Shop' }) });
    await expect(
      shop.getByText('A must that it does not have: The pay covers what I need.'),
    ).toBeVisible();
    await expect(shop.getByText('Still to ask: Warm food.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^The pay covers/ })).toContainText('I need it');
    await page.reload();
    await page.getByRole('button', { name: 'See the jobs' }).click();
    await expect(page.getByText('By what you said, “Night baker” fits you best.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove Shop' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await expect(page.getByText(/^One job so far\./)).toBeVisible();
  });

  test('asks for something that matters, and for the name of a job', async ({ page }) => {
    await page.goto(PAGES['job fit']);
    await page.getByRole('button', { name: 'Say what matters' }).click();
    await page.getByRole('button', { name: 'On to the jobs' }).click();
    await expect(page.getByText('Nothing matters yet.')).toBeVisible();
    await choose(page.getByRole('group', { name: 'The hours fit' }), 'Matters a lot');
    await page.getByRole('button', { name: 'On to the jobs' }).click();
    await page.getByRole('button', { name: 'See how it fits' }).click();
    await expect(page.getByText('The job has no name yet.')).toBeVisible();
    await expect(page.getByLabel('What do you call this job or offer?')).toBeFocused();
  });
});

const FORMS = [
  'self-assessment',
  'nerves check',
  'story bank check',
  'observer’s sheet',
  'debrief',
  'job fit',
] as const;

for (const name of FORMS) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${name}: the empty form fits one side of ${format}, in letters that can be read`, async ({
      page,
    }) => {
      await page.goto(PAGES[name]);
      const { pages } = await print(page, format);
      expect(pages).toHaveLength(1);
      expect(flat(pages)).not.toMatch(/Start the check|stays? on this device/);
      await page.emulateMedia({ media: 'print' });
      const smallest = await page
        .locator('.assessment-paper :is(p, th, td, li)')
        .evaluateAll((all) =>
          Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
        );
      expect(smallest).toBeGreaterThanOrEqual(10.5 * (96 / 72) - 0.01);
    });
  }
}

test.describe('no violation in any look', () => {
  test('in the nerves check and its result', async ({ page }) => {
    await page.goto(PAGES['nerves check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expectAccessible(page);
    await takeNerves(page, () => 'Sometimes');
    await page.getByRole('button', { name: 'Take the check again' }).click();
    await takeNerves(page, () => 'Often');
    await page.getByText('All times as a table').click();
    await expectAccessible(page);
  });

  test('in the story bank check and its result', async ({ page }) => {
    await page.goto(PAGES['story bank check']);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'See what is covered' }).click();
    await expectAccessible(page);
  });

  test('in the observer’s sheet, filled, listed and compared', async ({ page }) => {
    await page.goto(PAGES['observer’s sheet']);
    for (const name of ['Amina', 'Jo']) {
      await page.getByRole('button', { name: /^Fill in a/ }).click();
      await fillObserver(page, name, ['Yes', 'No']);
      if (name === 'Amina') await expectAccessible(page);
      await page.getByRole('button', { name: 'Finish the sheet' }).click();
      if (name === 'Amina') await expectAccessible(page);
      await page.getByRole('button', { name: 'Sheets so far' }).click();
    }
    await page.getByRole('button', { name: 'Remove Jo' }).click();
    await expectAccessible(page);
  });

  test('in the debrief, its entry and its list', async ({ page }) => {
    await page.goto(PAGES.debrief);
    await page.getByRole('button', { name: 'Write about an interview' }).click();
    await expectAccessible(page);
    await writeDebrief(page, 'Lind’s');
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Interviews so far' }).click();
    await expectAccessible(page);
  });

  test('in the job fit, from what matters to the result', async ({ page }) => {
    await page.goto(PAGES['job fit']);
    await page.getByRole('button', { name: 'Say what matters' }).click();
    await expectAccessible(page);
    await choose(page.getByRole('group', { name: 'The pay covers' }), 'I need it');
    await page.getByRole('button', { name: 'On to the jobs' }).click();
    await expectAccessible(page);
    await page.getByLabel('What do you call').fill('Baker');
    await choose(page.getByRole('group', { name: 'The pay covers' }), 'Not at all');
    await page.getByRole('button', { name: 'See how it fits' }).click();
    await expectAccessible(page);
  });
});
