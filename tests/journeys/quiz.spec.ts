import type { Page } from '@playwright/test';
import {
  answerAll,
  answerOne,
  goOn,
  isChoice,
  kindOf,
  VERDICT,
  type KindOnPage,
} from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

const QUIZ = '/quizzes/get-the-offer/';
const WITH_ORDER = '/quizzes/start-here/';

async function start(page: Page, quiz = QUIZ): Promise<void> {
  await page.goto(quiz);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('Question 1 of')).toBeVisible();
}

/** Answers questions until one of a kind is shown. */
async function goTo(page: Page, kind: KindOnPage): Promise<void> {
  for (let answers = 0; answers < 16; answers += 1) {
    if ((await kindOf(page)) === kind) return;
    await answerOne(page);
    await goOn(page);
  }
  throw new Error(`There is no question of the kind ${kind}.`);
}

const placeOf = (page: Page) =>
  page.getByText(/^(Question \d of \d|Once more: \d of \d|All answered)$/);

test('a learner answers every question, reads why, meets what went wrong once more, and sees how it went', async ({
  page,
}) => {
  await start(page);
  const answers = await answerAll(page, async (kind) => {
    await expect(page.getByText(VERDICT)).toBeFocused();
    if (isChoice(kind)) await expect(page.getByText('You chose this.')).toBeVisible();
  });
  expect(answers).toBeGreaterThan(8);
  await expect(page.getByRole('heading', { name: /^[0-7] of 7 right$/ })).toBeFocused();
  await expect(page.getByText(/^You thought so \d times, and /)).toBeVisible();
  await expect(page.getByText('In your own words you met 0 of 3 points.')).toBeVisible();
  await expect(page.getByText('Read again:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A dull job can surprise you' })).toHaveAttribute(
    'href',
    /\/lessons\/get-the-offer\/#a-dull-job/,
  );
  await page.getByRole('button', { name: 'Do the quiz again' }).click();
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
});

test('what went wrong comes once more, and is not asked a third time', async ({ page }) => {
  await start(page);
  while (/^Question/.test((await placeOf(page).textContent()) ?? '')) {
    await answerOne(page);
    await goOn(page);
  }
  await expect(page.getByText(/^Once more: 1 of \d$/)).toBeVisible();
  const [, last = ''] = /of (\d)/.exec((await placeOf(page).textContent()) ?? '') ?? [];
  for (let number = 1; number <= Number(last); number += 1) {
    await expect(page.getByText(`Once more: ${number} of ${last}`)).toBeVisible();
    await answerOne(page);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: /of 7 right/ })).toBeVisible();
});

test('the feedback names what was chosen by its words', async ({ page }) => {
  await start(page);
  await goTo(page, 'one-right');
  const first = page.getByRole('radio').first();
  const words = await first.locator('xpath=..').textContent();
  await answerOne(page);
  await expect(page.getByText(VERDICT)).toContainText(words?.slice(1, 20) ?? '?');
});

test('a reload in the middle goes on at the same question', async ({ page }) => {
  await start(page);
  await answerOne(page);
  await goOn(page);
  const second = await page.getByRole('group').first().textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Go on: 1 of 8 answered' }).click();
  await expect(page.getByText('Question 2 of 8')).toBeVisible();
  expect(await page.getByRole('group').first().textContent()).toBe(second);
});

test('one can go back to earlier questions and forth again, and a half-made answer stays', async ({
  page,
}) => {
  await start(page);
  await answerOne(page);
  await goOn(page);
  await goTo(page, 'one-right');
  const here = (await placeOf(page).textContent()) ?? '';
  const choice = page.getByRole('radio').or(page.getByRole('checkbox')).nth(1);
  await choice.check();
  await page.getByRole('button', { name: 'Earlier question' }).click();
  await expect(page.getByText(VERDICT)).toBeVisible();
  await expect(page.getByText('How sure are you?')).toBeHidden();
  await page.getByRole('button', { name: 'Later question' }).click();
  await expect(placeOf(page)).toHaveText(here);
  await expect(choice).toBeChecked();
  await page.reload();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(choice).toBeChecked();
});

test.describe('put in order', () => {
  const lines = (page: Page) =>
    page
      .getByRole('list')
      .filter({ has: page.getByRole('button') })
      .getByRole('listitem');
  /** The words of each line, without its number. */
  const order = async (page: Page) =>
    (await lines(page).allTextContents()).map((text) => text.replace(/^\W*\d|[↑↓]/g, ''));
  const RIGHT = ['Saturdays', 'in the way', 'would you try', 'you built'];

  test('with the buttons: each move is told, and the focus stays', async ({ page }) => {
    await start(page, WITH_ORDER);
    await goTo(page, 'order');
    // Bubble sort, as somebody would do it with two buttons a line.
    for (const [place, words] of RIGHT.entries()) {
      for (;;) {
        const at = (await order(page)).findIndex((text) => text.includes(words));
        if (at === place) break;
        const up = lines(page)
          .nth(at)
          .getByRole('button', { name: /^Move up/ });
        await up.click();
        await expect(page.getByRole('status').filter({ hasText: words })).toHaveText(
          new RegExp(`is now number ${at} of 4\\.$`),
        );
        await expect(
          lines(page)
            .nth(at - 1)
            .getByRole('button', { name: /^Move up/ }),
        ).toBeFocused();
      }
    }
    await page.getByRole('button', { name: 'I’m sure' }).click();
    await expect(page.getByText('Yes. Every one is in its place.')).toBeFocused();
  });

  test('a line at the end keeps its button, which does nothing', async ({ page }) => {
    await start(page, WITH_ORDER);
    await goTo(page, 'order');
    const before = await order(page);
    const up = lines(page)
      .first()
      .getByRole('button', { name: /^Move up/ });
    await expect(up).toHaveAttribute('aria-disabled', 'true');
    await up.focus();
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual(before);
    await expect(up).toBeFocused();
  });

  for (const hasTouch of [false, true]) {
    // A finger can be played in Chromium only.
    const tag = hasTouch ? '@chromium' : [];
    test.describe(hasTouch ? 'with a finger' : 'with a mouse', { tag }, () => {
      test.use({ hasTouch });

      test('a line can be dragged to another place, and stays there after a reload', async ({
        page,
      }) => {
        await start(page, WITH_ORDER);
        await goTo(page, 'order');
        const [first = ''] = await order(page);
        const from = await page.getByText('⠿').first().boundingBox();
        const to = await lines(page).last().boundingBox();
        if (!from || !to) throw new Error('The lines are not on the page.');
        const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
        const end = to.y + to.height - 4;
        if (hasTouch) {
          const client = await page.context().newCDPSession(page);
          const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
            client.send('Input.dispatchTouchEvent', {
              type,
              touchPoints: at === undefined ? [] : [{ x, y: at }],
            });
          await touch('touchStart', y);
          for (let step = 1; step <= 8; step += 1)
            await touch('touchMove', y + ((end - y) * step) / 8);
          await touch('touchEnd');
        } else {
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x, end, { steps: 8 });
          await page.mouse.up();
        }
        await expect.poll(async () => (await order(page)).at(-1)).toBe(first);
        await expect(
          page.getByRole('status').filter({ hasText: 'is now number 4 of 4' }),
        ).toBeAttached();
        const now = await order(page);
        await page.reload();
        await page.getByRole('button', { name: /^Go on/ }).click();
        await expect(lines(page)).toHaveCount(4);
        expect(await order(page)).toEqual(now);
      });
    });
  }
});

test.describe('sort into groups', () => {
  const GROUPS: Record<string, string> = {
    'You said the mornings are loud': 'Warm and true',
    'covered everything': 'Lukewarm',
    'since I was ten': 'Not true',
    'glad to get an offer': 'Warm and true',
    'close to home': 'Lukewarm',
    'for any pay': 'Not true',
  };

  test('each line gets a group; what is missing is counted; a reload keeps what was sorted', async ({
    page,
  }) => {
    await start(page);
    await goTo(page, 'sort');
    const put = async ([words, group]: [string, string]) =>
      page.getByRole('group', { name: words }).last().getByRole('radio', { name: group }).check();
    const [first, ...others] = Object.entries(GROUPS);
    await put(first!);
    await page.getByRole('button', { name: 'I’m sure' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: '5 still need a group.' }),
    ).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: /^Go on/ }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    for (const pair of others) await put(pair);
    await page.getByRole('button', { name: 'I’m sure' }).click();
    await expect(page.getByText('Yes. All 6 are in the right group.')).toBeFocused();
  });
});

test.describe('say it yourself', () => {
  test('what is written stays, stands beside a good answer, and is marked by its writer', async ({
    page,
  }) => {
    await start(page);
    await goTo(page, 'say');
    await page.getByRole('button', { name: 'Compare what I wrote' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Write something first' }),
    ).toBeVisible();
    await page.getByLabel('Your words').fill('It would be new for me. What helps?');
    await page.reload();
    await page.getByRole('button', { name: /^Go on/ }).click();
    await expect(page.getByLabel('Your words')).toHaveValue('It would be new for me. What helps?');
    await page.getByRole('button', { name: 'Compare what I wrote' }).click();
    await expect(page.getByText('One good answer', { exact: true })).toBeFocused();
    await expect(page.getByText('I’ve never started at four').first()).toBeVisible();
    await expect(page.getByText('It would be new for me.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'It does not claim' }).check();
    await page.getByRole('checkbox', { name: 'It ends with a question' }).check();
    await page.getByRole('button', { name: 'That is my mark' }).click();
    await expect(page.getByText('By your own mark: 2 of 3 points.')).toBeFocused();
    await expect(page.getByText('Not yet in yours.')).toBeVisible();
  });

  test('it can be said aloud, with nothing written', async ({ page }) => {
    await start(page);
    await goTo(page, 'say');
    await page.getByRole('button', { name: 'I said it aloud' }).click();
    await expect(page.getByText('You said it aloud.')).toBeVisible();
  });
});

test('an empty answer is asked for, kindly', async ({ page }) => {
  await start(page);
  await goTo(page, 'one-right');
  await page.getByRole('button', { name: 'It’s a guess' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an answer first' })).toBeVisible();
});

test('the last result is there on another day', async ({ page }) => {
  await start(page);
  await answerAll(page);
  const result = await page.getByRole('heading', { name: /of 7 right/ }).textContent();
  await page.reload();
  await expect(page.getByText(/^Last time, .*right\.$/)).toContainText(result ?? '?');
  await page.goto('/practice/');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: '8 questions that go with the lesson' })
      .filter({ hasText: '✓ done' }),
  ).toHaveCount(1);
});

test('answers given in two tabs add up', async ({ page, context }) => {
  await start(page);
  const other = await context.newPage();
  await other.goto(QUIZ);
  await other.getByRole('button', { name: /^Go on/ }).click();
  await answerOne(page);
  await goOn(page);
  await answerOne(page);
  await expect(other.getByText('Question 3 of 8')).toBeVisible();
  await answerOne(other);
  // What was answered over there can be read here.
  await expect(page.getByRole('progressbar', { name: 'Questions answered' })).toHaveJSProperty(
    'value',
    3,
  );
  await goOn(page);
  await expect(page.getByText('Question 3 of 8')).toBeVisible();
  await expect(page.getByText(VERDICT)).toBeVisible();
  await goOn(page);
  await expect(page.getByText('Question 4 of 8')).toBeVisible();
});

test('the quiz in a lesson is the same quiz', async ({ page }) => {
  await page.goto('/lessons/get-the-offer/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answerOne(page);
  await page.goto(QUIZ);
  await expect(page.getByRole('button', { name: 'Go on: 1 of 8 answered' })).toBeVisible();
});

test('when the network is away at the start, the page says so and the next press works', async ({
  page,
  quiet,
}) => {
  await page.goto(QUIZ);
  await page.route('**/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.unroute('**/*.json');
  await page.getByRole('button', { name: /Go on|Start/ }).click();
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
  quiet.length = 0; // The refused request is noted on the console, as it should be.
});

test('a style that could not be fetched comes with the next press', async ({ page, quiet }) => {
  await page.goto(QUIZ);
  await page.route(/\.css$|\.json$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await page.unroute(/\.css$|\.json$/);
  const styled = page.waitForResponse((response) => /quiz[^/]*\.css$/.test(response.url()));
  await page.getByRole('button', { name: /Go on|Start/ }).click();
  expect((await styled).ok()).toBe(true);
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
  quiet.length = 0; // The refused requests are noted on the console, as they should be.
});

test('what could not be fetched ahead is fetched when it is wanted', async ({ page, quiet }) => {
  await page.goto(QUIZ);
  const start = page.getByRole('button', { name: 'Start the quiz' });
  await page.route(/_astro\/Quiz\./, (route) => route.abort());
  const hasFailed = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('astro:hydration-error', () => setTimeout(resolve), {
          capture: true,
        }),
      ),
  );
  await start.focus();
  await hasFailed;
  await page.unroute(/_astro\/Quiz\./);
  await start.click();
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
  await expect(page.getByText('This part could not be loaded.')).toBeHidden();
  quiet.length = 0;
});

test('scripts that cannot be fetched are told of, too', async ({ page, quiet }) => {
  await page.goto(QUIZ);
  await page.route(/_astro\/Quiz\./, (route) => route.abort());
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  quiet.length = 0;
});

test('on a narrow phone no question is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const quiz of [QUIZ, WITH_ORDER]) {
    await start(page, quiz);
    await answerAll(page, async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    });
  }
});
