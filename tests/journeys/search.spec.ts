import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { sceneOf } from '../support/course.ts';
import { PAGES } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the course' });
const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'What are you looking for?' });
const statusOf = (page: Page) => dialogOf(page).getByRole('status');
const resultsOf = (page: Page) => dialogOf(page).getByRole('heading', { level: 3 });

/** Opens the search with its button and looks for something. */
async function lookFor(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await fieldOf(page).fill(words);
  await expect(statusOf(page)).toContainText(`“${words}”`);
}

test('nothing of the search is fetched before somebody reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGES.lesson, { waitUntil: 'networkidle' });
  const isOfSearch = (path: string) => /pagefind|search\.json|\/dialog\./.test(path);
  expect(asked.filter(isOfSearch)).toEqual([]);
  await lookFor(page, 'crane');
  expect(asked.filter(isOfSearch).length).toBeGreaterThan(3);
});

test('a word is found where it stands, with its kind and its place on the map, and the word marked', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'rejection');
  await expect(statusOf(page)).toHaveText(/^\d+ results for “rejection”\./);
  const lesson = dialogOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'Lesson · Get leads: after' })
    .first();
  await expect(lesson.getByRole('link', { name: 'After a rejection' })).toBeVisible();
  await expect(lesson.locator('mark').first()).toHaveText(/rejection/i);
  await lesson.getByRole('link', { name: 'If they call' }).click();
  await expect(page).toHaveURL(/\/lessons\/after-a-rejection\/#/);
  await expect(page.getByRole('heading', { name: 'If they call' })).toBeInViewport();
});

test('a question of a quiz is found, and its link opens the lid over it, not the answers', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'parcel shift');
  await dialogOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'Quiz · ' })
    .first()
    .getByRole('link', { name: 'What do you say next?' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quizzes\/get-the-offer\/#question-the-same-boxes$/);
  await expect(page.getByRole('heading', { name: '1. What do you say next?' })).toBeInViewport();
  await expect(page.getByText(/✓ Answer:/).first()).toBeHidden();
});

test('answers and later turns are not found: tests of the built index look for all of them', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  // What a choice is told in a quiz, and what a coach says of a reply.
  for (const words of ['You have agreed that the job is dull', 'You sound easy to please']) {
    await fieldOf(page).fill(words);
    await expect(statusOf(page)).toContainText(`“${words}”`);
    await expect(dialogOf(page).getByRole('listitem').filter({ hasText: words })).toHaveCount(0);
  }
});

test('results can be narrowed by kind, objective and phase, and each choice says what it would leave', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'phone');
  const kind = dialogOf(page).getByRole('combobox', { name: 'Kind' });
  await kind.selectOption('checklist');
  await expect(statusOf(page)).toHaveText(/^4 results/);
  await expect(kind.getByRole('option', { name: 'Checklist (4)' })).toBeAttached();
  // The neighbours of the choice still say what they have.
  await expect(kind.getByRole('option', { name: /^Lesson \([1-9]/ })).toBeAttached();
  await expect(kind.getByRole('option', { name: 'Self-check (0)' })).toBeDisabled();
  await dialogOf(page)
    .getByRole('combobox', { name: 'Phase' })
    .selectOption({ value: 'post-interview' });
  await expect(resultsOf(page)).not.toHaveCount(4);
  await fieldOf(page).fill('');
  await dialogOf(page).getByRole('combobox', { name: 'Phase' }).selectOption('');
  await expect(statusOf(page)).toHaveText('10 results.');
});

test('nothing found says what to try; with filters, there is a way to search in everything', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'xyzzy');
  await expect(statusOf(page)).toHaveText(
    'Nothing found for “xyzzy”. Try fewer words or other ones, or look through all pages from A to Z.',
  );
  await expect(dialogOf(page).getByRole('button', { name: 'Search in everything' })).toBeHidden();
  await fieldOf(page).fill('crane');
  await expect(statusOf(page)).toContainText('for “crane”');
  const kind = dialogOf(page).getByRole('combobox', { name: 'Kind' });
  await kind.selectOption('quiz');
  await expect(statusOf(page)).toHaveText('1 result for “crane”.');
  await fieldOf(page).fill('privacy');
  await dialogOf(page).getByRole('button', { name: 'Search in everything' }).click();
  await expect(fieldOf(page)).toBeFocused();
  await expect(kind).toHaveValue('');
  await expect(resultsOf(page).filter({ hasText: 'Privacy' })).toBeVisible();
  await dialogOf(page).getByRole('link', { name: 'All pages from A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('many results come in parts, and the focus goes to the first new one', async ({ page }) => {
  await page.goto('/');
  await lookFor(page, 'job');
  await expect(statusOf(page)).toContainText('The first 10 are shown.');
  await expect(resultsOf(page)).toHaveCount(10);
  await dialogOf(page).getByRole('button', { name: 'Show more' }).click();
  await expect(resultsOf(page)).toHaveCount(20);
  await expect(resultsOf(page).nth(10).getByRole('link')).toBeFocused();
  await expect(statusOf(page)).toContainText('The first 20 are shown.');
});

test('who goes to a result while another answer is on its way is at a result when it comes', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'rejection');
  await fieldOf(page).press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('ArrowDown');
  await expect(statusOf(page)).toContainText('“rejections”');
  await expect(resultsOf(page).first().getByRole('link')).toBeFocused();

  // Nothing is found any more: back to the field.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('xyzzy');
  await page.keyboard.press('ArrowDown');
  await expect(statusOf(page)).toContainText('Nothing found');
  await expect(fieldOf(page)).toBeFocused();

  await fieldOf(page).fill('job');
  await expect(resultsOf(page)).toHaveCount(10);
  // Both at once, as the search begins soon after the last letter.
  await dialogOf(page).evaluate((dialog) => {
    const field = dialog.querySelector('input')!;
    field.value = 'jobs';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    [...dialog.querySelectorAll('button')].find((one) => one.textContent === 'Show more')?.focus();
  });
  await expect(statusOf(page)).toContainText('“jobs”');
  await expect(fieldOf(page)).toBeFocused();
});

test('“Show more” belongs to the answer that is shown, and is away while another is looked for', async ({
  page,
}) => {
  await page.goto('/');
  await lookFor(page, 'job');
  const more = dialogOf(page).getByRole('button', { name: 'Show more' });
  await expect(more).toBeVisible();
  const gate = Promise.withResolvers<void>();
  await page.route('**/pagefind/**', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await fieldOf(page).fill('thank you');
  await expect(more).toBeHidden();
  gate.resolve();
  await expect(statusOf(page)).toContainText('for “thank you”');
  await expect(more).toBeVisible();
  await expect(resultsOf(page)).toHaveCount(10);
});

test.describe('by keyboard', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it, Escape closes it, and it is as it was left`, async ({ page }) => {
      await page.goto(PAGES.lesson);
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.keyboard.type('crane');
      await expect(statusOf(page)).toContainText('“crane”');
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toHaveValue('crane');
      await expect(resultsOf(page).first()).toBeVisible();
      // What is typed now takes the place of what is there.
      await page.keyboard.type('no');
      await expect(fieldOf(page)).toHaveValue('no');
    });
  }

  test('the button is pressed with Enter or the space bar, and has the focus again afterwards', async ({
    page,
  }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    for (const key of ['Enter', 'Space']) {
      await button.focus();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(button).toBeFocused();
    }
  });

  test('arrows go through the results, and the keys that open it lead back to the field', async ({
    page,
  }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('rejection');
    await expect(statusOf(page)).toContainText('“rejection”');
    const links = dialogOf(page).getByRole('list').first().getByRole('link');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/rejection/);
  });

  test('what a screen reader is told when it opens, when something is found, and when nothing is', async ({
    page,
  }) => {
    const expectDialogTold = (name: string) =>
      expect(dialogOf(page)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await expectDialogTold('search-opened');
    await page.keyboard.type('crane');
    await expect(statusOf(page)).toContainText('for “crane”');
    await expectDialogTold('search-found');
    await fieldOf(page).fill('xyzzy');
    await expect(statusOf(page)).toContainText('for “xyzzy”');
    await expectDialogTold('search-found-nothing');
  });

  test('a key that is typed into a field opens nothing', async ({ page }) => {
    await page.goto(PAGES.worksheet);
    const field = page.getByRole('textbox').first();
    await field.fill('');
    await field.press('/');
    await expect(field).toHaveValue('/');
    await field.press('Control+k');
    await expect(dialogOf(page)).toBeHidden();
  });

  test('the key / can be switched off, and stays off', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeHidden();
    await page.goto(PAGES.about);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('');
    await expect(dialogOf(page).getByRole('checkbox')).not.toBeChecked();
  });
});

test('a place on the page that is open is shown, and not hidden behind the search', async ({
  page,
}) => {
  await page.goto('/lessons/after-a-rejection/');
  await lookFor(page, 'rejection');
  await dialogOf(page).getByRole('link', { name: 'If they call' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'If they call' })).toBeInViewport();
});

test('without a network it says so, keeps what was written, and can be tried again', async ({
  page,
  quiet,
}) => {
  await page.goto('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('/');
  await fieldOf(page).fill('crane');
  await expect(statusOf(page)).toContainText('The search could not be fetched.');
  // It may have said so before it looked for the word. Asked at once, it says so of the word.
  await fieldOf(page).press('Enter');
  await expect(statusOf(page)).toContainText('The search could not be fetched.');
  await page.unroute('**/pagefind/**');
  await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(fieldOf(page)).toBeFocused();
  await expect(statusOf(page)).toContainText('for “crane”');
  await expect(dialogOf(page).getByRole('button', { name: 'Try again' })).toBeHidden();
  quiet.length = 0;
});

/** Holds the script of the search back until it is let go, as a slow network would. */
async function holdBack(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route('**/_astro/dialog.*', async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

test.describe('while the search is on its way', () => {
  test('the button shows that it is, and what is typed meanwhile is looked for', async ({
    page,
  }) => {
    const letGo = await holdBack(page);
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await page.keyboard.press('/');
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await page.keyboard.type('/afterr');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(' a rejection');
    letGo();
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('after a rejection');
    await expect(resultsOf(page).first()).toHaveText('After a rejection');
    await expect(button).not.toHaveAttribute('aria-busy');
    await page.keyboard.type('s');
    await expect(fieldOf(page)).toHaveValue('after a rejections');
  });

  test('a press on the button keeps what is typed, too, spaces included', async ({ page }) => {
    const letGo = await holdBack(page);
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.press('Space');
    await expect(button).toHaveAttribute('aria-busy', 'true');
    await page.keyboard.type('role play');
    await button.click();
    letGo();
    await expect(fieldOf(page)).toHaveValue('role play');
    await expect(resultsOf(page)).not.toHaveCount(0);
  });

  test('Escape calls it off, and the keys mean what they meant', async ({ page }) => {
    const letGo = await holdBack(page);
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gap');
    await page.keyboard.press('Escape');
    letGo();
    await expect(button).not.toHaveAttribute('aria-busy');
    await expect(dialogOf(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toHaveValue('');
  });

  test('a hand on the button, or the focus, begins to fetch it', async ({ page }) => {
    const isDialog = (request: { url: () => string }) => request.url().includes('/dialog.');
    for (const reach of ['hover', 'focus'] as const) {
      await page.goto('/', { waitUntil: 'networkidle' });
      const asked = page.waitForRequest(isDialog);
      await page.getByRole('button', { name: 'Search', exact: true })[reach]();
      await asked;
      await expect(dialogOf(page)).toBeHidden();
    }
  });
});

test('where even the dialog cannot be fetched, the button leads to all pages from A to Z', async ({
  page,
  quiet,
}) => {
  await page.route('**/_astro/dialog.*', (route) => route.abort());
  await page.goto(PAGES.lesson);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.focus();
  await expect(page).toHaveURL(PAGES.lesson);
  await button.click();
  await expect(page).toHaveURL('/a-to-z/');
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test('whoever called it off stays where they are, though it cannot be fetched', async ({
  page,
  quiet,
}) => {
  const gate = Promise.withResolvers<void>();
  await page.route('**/_astro/dialog.*', async (route) => {
    await gate.promise;
    await route.abort();
  });
  await page.goto(PAGES.lesson);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await page.keyboard.press('Control+k');
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('Escape');
  gate.resolve();
  await expect(button).not.toHaveAttribute('aria-busy');
  await expect(page).toHaveURL(PAGES.lesson);
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.includes('ERR_FAILED')));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link to everything from A to Z', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
    const { title } = sceneOf('told-no-in-the-room');
    const name = title.charAt(0).toUpperCase();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name }).click();
    const letter = page.getByRole('heading', { name, exact: true });
    await expect(letter).toBeInViewport();
    const item = page.getByRole('listitem').filter({ hasText: title });
    await expect(item).toContainText('Role-play');
    await item.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

for (const [name, size] of Object.entries({
  'a narrow phone': { width: 320, height: 568 },
  'a screen at 400 %': { width: 320, height: 225 },
})) {
  test(`on ${name} nothing is wider than the screen, and all can be reached`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/');
    await lookFor(page, 'rejection');
    const widths = await dialogOf(page).evaluate((dialog) => [
      dialog.scrollWidth - dialog.clientWidth,
      document.documentElement.scrollWidth - window.innerWidth,
    ]);
    expect(widths).toEqual([0, 0]);
    const last = dialogOf(page).getByRole('checkbox');
    await last.focus();
    await expect(last).toBeInViewport();
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialogOf(page)).toBeHidden();
  });
}

test('the open search has no violation: empty, with results, with none', async ({ page }) => {
  await page.goto(PAGES.lesson);
  await page.keyboard.press('/');
  await expect(statusOf(page)).toContainText('Write one word or a few.');
  await expectAccessible(page);
  await fieldOf(page).fill('rejection');
  await expect(resultsOf(page).first()).toBeVisible();
  await expectAccessible(page);
  await dialogOf(page).getByRole('combobox', { name: 'Kind' }).selectOption('lesson');
  await fieldOf(page).fill('xyzzy');
  await expect(dialogOf(page).getByRole('button', { name: 'Search in everything' })).toBeVisible();
  await expectAccessible(page);
});
