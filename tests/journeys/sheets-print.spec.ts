import type { Page } from '@playwright/test';
import { COURSE_TITLE, lessonTitle, sceneOf } from '../support/course.ts';
import { isSaved } from '../support/is-saved.ts';
import { flat, pressPrint, print, withoutPrintWindow } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(({ page }) => withoutPrintWindow(page));

async function sheets(page: Page): Promise<string[]> {
  await page.goto('/checklists/');
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return hrefs.filter((path) => /^\/(checklists|worksheets)\/.+/.test(path));
}

for (const format of ['A4', 'Letter'] as const) {
  test(`every checklist and worksheet is one side of ${format}, whole, in letters of 10.5 points or more`, async ({
    page,
  }) => {
    test.slow();
    const paths = await sheets(page);
    expect(paths.length).toBeGreaterThanOrEqual(18);
    for (const path of paths) {
      await page.goto(path);
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const { pages, cut, hasAllFonts } = await print(page, format);
      expect(pages, path).toHaveLength(1);
      expect(cut, path).toEqual([]);
      expect(hasAllFonts, path).toBe(true);
      const text = flat(pages[0] ?? '');
      for (const words of [COURSE_TITLE, path.slice(1, -1), 'Interview:', 'Date:', title, '1 of 1'])
        expect(text, path).toContain(words);
      expect(text, path).not.toMatch(
        /Untick all|Empty this worksheet|Print it blank|Add to the list/,
      );
      await page.emulateMedia({ media: 'print' });
      const smallest = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let size = Infinity;
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement!;
          if (walker.currentNode.textContent?.trim() && element.checkVisibility())
            size = Math.min(size, parseFloat(getComputedStyle(element).fontSize));
        }
        return size;
      });
      await page.emulateMedia({ media: null });
      expect((smallest * 3) / 4, path).toBeGreaterThanOrEqual(10.5);
    }
  });

  test(`the card is one side of ${format}, filled from the worksheets, without the list`, async ({
    page,
  }) => {
    await page.goto('/worksheets/questions-to-ask/');
    await page.getByRole('textbox', { name: /^Your last line/ }).fill('I’d like to work here.');
    await isSaved(page, 'I’d like to work here.');
    await page.goto('/worksheets/story-bank/');
    await page
      .getByRole('textbox', { name: 'A mistake, and what you do now' })
      .fill('The wrong key');
    await isSaved(page, 'The wrong key');
    await page.goto('/checklists/in-the-room/');
    await pressPrint(page, 'Print the card');
    const { pages, cut } = await print(page, format);
    expect(pages).toHaveLength(1);
    expect(cut).toEqual([]);
    const text = flat(pages[0] ?? '');
    for (const words of [
      'Who I meet',
      'The wrong key',
      'My five questions',
      'I’d like to work here.',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Only if they say no');
    expect(text).not.toContain('Take one breath');
    // And the list without the card.
    expect(flat((await print(page, format)).pages.join(' '))).not.toContain('My five questions');
  });
}

test('what was ticked and written is on the paper, and not on a blank one', async ({ page }) => {
  await page.goto('/checklists/the-day-before/');
  await page.getByRole('button', { name: 'Name an interview' }).click();
  await page.getByRole('textbox', { name: 'Employer' }).fill('Lind');
  await page.getByLabel('Day', { exact: true }).fill('2027-03-04');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('checkbox', { name: 'Charge your phone.' }).check();
  await page.getByRole('textbox', { name: 'Something else to do' }).fill('Ring Sam');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Bus 12');
  await page.getByRole('button', { name: 'Hide what does not apply' }).click();
  await page.getByRole('button', { name: 'Hide: Set your alarm, then rest.' }).click();
  const own = ['Lind', '4 March 2027', '✓', 'Ring Sam', 'Bus 12'];

  await pressPrint(page, 'Print this list');
  const filled = flat((await print(page, 'A4')).pages.join(' '));
  for (const words of own) expect(filled).toContain(words);
  // As somebody would type it.
  expect(filled).toContain(`${new URL(page.url()).host}/checklists/the-day-before`);
  expect(filled).not.toContain('Set your alarm');

  await pressPrint(page, 'Print it blank');
  const { pages } = await print(page, 'Letter');
  expect(pages).toHaveLength(1);
  for (const words of own) expect(flat(pages[0] ?? '')).not.toContain(words);
  expect(flat(pages[0] ?? '')).toContain('Set your alarm');
});

test('a worksheet prints with one’s words, and blank', async ({ page }) => {
  await page.goto('/worksheets/story-bank/');
  await page.getByRole('textbox', { name: 'A problem that you solved' }).fill('The broken fridge');
  await pressPrint(page, 'Print this worksheet');
  expect(flat((await print(page, 'A4')).pages.join(' '))).toContain('The broken fridge');
  await pressPrint(page, 'Print it blank');
  expect(flat((await print(page, 'A4')).pages.join(' '))).not.toContain('The broken fridge');
});

test('too much, markup, long words and other directions are shown as text, and flow to a second side', async ({
  page,
}) => {
  const at = '2026-11-20T18:41:00.000Z';
  const markup = '<img src=x onerror="document.title=1"><b>Lind</b> & Sons';
  const long = 'W'.repeat(180);
  const arabic = 'اتصل بأختي غداً';
  const texts = [
    markup,
    long,
    arabic,
    '🎉👩‍🍳 Party',
    ...Array.from({ length: 196 }, (_, i) => `Own ${i}.`),
  ];
  const own = Object.fromEntries(
    texts.map((text, i) => [`own-${String(i).padStart(3, '0')}-x`, { text, at }]),
  );
  const list = {
    version: 3,
    data: {
      ticks: {},
      unticked: {},
      hidden: {},
      own,
      texts: { notes: { text: `${long}\n${arabic}\n${'many words '.repeat(200)}`, at } },
    },
  };
  const interview = {
    employer: markup.slice(0, 120),
    role: long.slice(0, 120),
    date: '',
    at,
    gone: false,
  };
  await page.addInitScript(
    ([saved, interviews]) => {
      localStorage.setItem('final-say:checklist:the-day-before:x1', saved!);
      localStorage.setItem('final-say:interviews:mine', interviews!);
    },
    [JSON.stringify(list), JSON.stringify({ version: 1, data: { interviews: { x1: interview } } })],
  );
  const title = /^The day before/;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/checklists/the-day-before/?for=x1');
  await expect(page.getByText('0 of 216 done')).toBeVisible();
  await expect(page).toHaveTitle(title);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await expect(page.getByRole('checkbox', { name: markup })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const { pages, cut } = await print(page, format);
    expect(cut).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(flat(pages[1] ?? '')).toContain(`2 of ${pages.length}`);
    const text = flat(pages.join(' '));
    for (const words of ['Own 0.', 'Own 195.', '<b>Lind</b>']) expect(text).toContain(words);
  }
});

test.describe('a pack', () => {
  test('of tomorrow has a cover, each sheet on a side of its own, and page numbers', async ({
    page,
  }) => {
    await page.goto('/worksheets/questions-to-ask/');
    await page.getByRole('textbox', { name: /^Your last line/ }).fill('I’d like to work here.');
    await isSaved(page, 'I’d like to work here.');
    await page.goto('/print/');
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await expect(page.getByText(/^Chosen: \d parts\./)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ready. Your browser’s print window')).toBeVisible();
    const { pages, cut } = await print(page, 'A4');
    expect(cut).toEqual([]);
    expect(pages).toHaveLength(6);
    expect(flat(pages[0] ?? '')).toMatch(/Papers for an interview.*The day before.*The morning/);
    ['The day before', 'The morning', 'In the room'].forEach((title, index) => {
      expect(flat(pages[index + 1] ?? '')).toContain(title);
      expect(flat(pages[index + 1] ?? '')).toContain(`${index + 2} of 6`);
    });
    expect(pages.filter((text) => text.includes('I’d like to work here.'))).toHaveLength(2);
  });

  test('can hold lessons, results and debriefs, and says so when there is nothing yet', async ({
    page,
    quiet,
  }) => {
    await page.goto('/print/');
    await page.getByText('What you did here').click();
    await expect(page.getByText('then you can print what came of it')).toBeVisible();
    await page.evaluate(() => {
      localStorage.setItem(
        'final-say:self-assessment:readiness',
        '{"version":1,"data":{"draft":{},"taken":[{"at":"2026-11-20T18:30:00.000Z","ratings":{"three-needs":"yes"}}]}}',
      );
      localStorage.setItem(
        'final-say:role-play:told-no-in-the-room',
        '{"version":1,"data":{"current":null,"finished":[{"edition":1,"seed":3,"replies":[],"at":"2026-11-20T18:20:00.000Z"}]}}',
      );
    });
    await page.reload();
    await page.getByText('What you did here').click();
    await page.getByRole('checkbox', { name: /your latest result/ }).check();
    // What writes it may be what cannot be fetched.
    await page.route('**/_astro/result-part.*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Print it', exact: true }).click();
    await expect(page.getByText('Something could not be fetched.')).toBeVisible();
    await page.unroute('**/_astro/result-part.*.js');
    await page.getByRole('checkbox', { name: sceneOf('told-no-in-the-room').title }).check();
    await page.getByText('Lessons', { exact: true }).click();
    await page.getByRole('checkbox', { name: lessonTitle('get-the-offer') }).check();
    await page.getByRole('button', { name: 'Print it', exact: true }).click();
    await expect(page.getByText('Ready. Your browser’s print window')).toBeVisible();
    const text = flat((await print(page, 'Letter')).pages.join(' '));
    expect(text).toContain('Your result on 20 November 2026');
    expect(text).toContain('Your run on 20 November 2026');
    expect(text).toContain('You can only answer an offer that exists');
    expect(text).not.toContain('Start the quiz');
    // The lid over the questions is off, and its name with it.
    expect(text).toContain('Check yourself');
    expect(text).not.toMatch(/Check yourself\W*Details/);
    quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
  });

  test('has what was written in its lessons, or leaves it out', async ({ page }) => {
    await page.goto('/lessons/get-the-offer/');
    await page.getByRole('main').getByRole('textbox').first().fill('The bread smells of home.');
    await isSaved(page, 'The bread smells of home.');
    await page.goto('/print/');
    await page.getByText('Lessons', { exact: true }).click();
    await page.getByRole('checkbox', { name: lessonTitle('get-the-offer') }).check();
    for (const [way, isThere] of [
      ['Print it', true],
      ['Print it blank', false],
    ] as const) {
      await page.getByRole('button', { name: way, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute(
        'data-print',
        isThere ? 'filled' : 'blank',
      );
      const text = flat((await print(page, 'A4')).pages.join(' '));
      expect(text).toContain('You can only answer an offer that exists');
      expect(text.includes('The bread smells of home.')).toBe(isThere);
    }
  });

  test('that is empty, or cannot be fetched, is told of', async ({ page, quiet }) => {
    await page.goto('/print/');
    await page.getByRole('button', { name: 'Print it', exact: true }).click();
    await expect(page.getByText('Choose at least one thing first.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'The day before' }).check();
    await page.route('**/checklists/the-day-before/', (route) => route.abort());
    await page.getByRole('button', { name: 'Print it', exact: true }).click();
    await expect(page.getByText('Something could not be fetched.')).toBeVisible();
    quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
  });
});

test('the handbook has all lessons, their exercises without the answers, and the answers after them', async ({
  page,
}) => {
  test.slow();
  await page.goto('/handbook/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const titles = await contents.getByRole('link').allTextContents();
  expect(titles.length).toBeGreaterThan(15);
  const { pages, cut } = await print(page, 'A4');
  expect(cut).toEqual([]);
  const all = pages.map(flat);
  for (const title of titles) expect(all[0], title).toContain(title.trim());
  const answers = new RegExp(`^\\d+ of \\d+ ?${RegExp.escape(COURSE_TITLE)} Answers `);
  const key = all.findIndex((text) => answers.test(text));
  expect(key).toBeGreaterThan(titles.length);
  expect(all.slice(0, key).join(' ')).not.toContain('✓ Answer:');
  expect(all.slice(key).join(' ')).toContain('✓ Answer:');
  expect(all.at(-1)).toContain(`${all.length} of ${all.length}`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a worksheet prints what was typed, on its lines', async ({ page }) => {
    await page.goto('/worksheets/story-bank/');
    await page
      .getByRole('textbox', { name: 'A problem that you solved' })
      .fill('The broken fridge');
    const { pages } = await print(page, 'A4');
    expect(pages).toHaveLength(1);
    expect(flat(pages[0] ?? '')).toContain('The broken fridge');
    expect(flat(pages[0] ?? '')).not.toContain('Add to the list');
  });
});
