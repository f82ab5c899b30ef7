import { expectTold, press, pressOn, tabTo } from '../support/keyboard.ts';
import { PAGES } from '../support/pages.ts';
import { isChoice, kindOf, type KindOnPage, VERDICT } from '../support/quiz.ts';
import { fillReview } from '../support/saved.ts';
import { DAY, steady } from '../support/steady.ts';
import { expect, test } from '../support/test.ts';

test('the first Tab offers a way past the header', async ({ page }) => {
  await page.goto('/lessons/start-here/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Home$/);
});

/** The kinds of question in two quizzes: together, all. */
const KINDS = {
  'start-here': ['one-right', 'several-right', 'weak-sentence', 'order'],
  'get-the-offer': ['one-right', 'several-right', 'weak-sentence', 'sort', 'say'],
} as const satisfies Record<string, readonly KindOnPage[]>;

for (const quiz of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
  test(`the whole quiz ${quiz} by keyboard: choose, order, sort, say, and how sure one is`, async ({
    page,
  }) => {
    // Some two hundred presses, each looked at.
    test.slow();
    await steady(page);
    await page.goto(`/quizzes/${quiz}/`);
    await tabTo(page, /^Start the quiz$/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Question 1 of')).toBeVisible();
    const end = page.getByRole('heading', { name: /^\d of \d right$/ });
    const seen = new Set<string>();
    while (!(await end.isVisible())) {
      // The focus waits on the question; the next Tab is on the first thing that can be done with it.
      await expect(page.getByRole('group').first().locator('legend').first()).toBeFocused();
      const kind = await kindOf(page);
      const isNew = !seen.has(kind);
      seen.add(kind);
      if (isNew) await expectTold(page, `quiz-${quiz}-${kind}`);
      if (kind === 'say') {
        await press(page, 'Tab');
        await page.keyboard.type('It would be new for me.');
        await pressOn(page, /^Compare what I wrote$/);
        await expect(page.getByText('One good answer', { exact: true })).toBeFocused();
        await press(page, 'Tab', 'Space');
        await pressOn(page, /^That is my mark$/);
      } else {
        if (kind === 'sort') {
          for (let line = 0; line < 6; line += 1) await press(page, 'Tab', 'ArrowRight');
        } else if (kind === 'order') {
          // “Move up” of the first line does nothing; its “Move down” changes it with the second.
          await press(page, 'Tab', 'Tab', 'Enter');
          await expect(
            page.getByRole('status').filter({ hasText: 'is now number 2' }),
          ).toBeAttached();
        } else {
          // Enter goes on to how sure one is, and answers nothing by itself.
          await press(page, 'Tab', 'Space', 'Enter');
          await expect(page.getByRole('button', { name: 'It’s a guess' })).toBeFocused();
        }
        if (!isChoice(kind)) await tabTo(page, /^It’s a guess$/);
        await press(page, 'Tab', 'Enter');
      }
      await expect(page.getByText(VERDICT)).toBeFocused();
      if (isNew) await expectTold(page, `quiz-${quiz}-${kind}-answered`);
      await tabTo(page, /^(Next question|See how it went)$/);
      await page.keyboard.press('Enter');
      await expect(end.or(page.getByText(/^How sure are you|^Your words$/)).first()).toBeVisible();
    }
    await expect(end).toBeFocused();
    await expectTold(page, `quiz-${quiz}-end`);
    expect([...seen].sort()).toEqual([...KINDS[quiz]].sort());
    // Back to an earlier question and forth again.
    await press(page, 'Shift+Tab', 'Shift+Tab');
    await expect(page.getByRole('button', { name: 'Earlier question' })).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByText(VERDICT)).toBeVisible();
    await press(page, 'Shift+Tab', 'Enter');
    await expect(end).toBeFocused();
  });
}

test('a review by keyboard', async ({ page, context }) => {
  await steady(page);
  await fillReview(context, DAY.getTime());
  await page.goto('/review/');
  await expect(page.getByRole('button', { name: 'Start today’s review' })).toBeVisible();
  await tabTo(page, /^Start today’s review$/);
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 2; number += 1) {
    await expect(page.getByText(`Review ${number} of 2`)).toBeVisible();
    await expect(page.getByRole('group').first().locator('legend').first()).toBeFocused();
    if (number === 1) await expectTold(page, 'review-question');
    await press(page, 'Tab', 'Space', 'Enter', 'Enter');
    await expect(page.getByText(VERDICT)).toBeFocused();
    await expect(page.getByText(/^This one comes back on/)).toBeVisible();
    if (number === 1) await expectTold(page, 'review-answered');
    await tabTo(page, /^(Next question|End the review)$/);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Reviewed: 2 questions' })).toBeFocused();
  await expectTold(page, 'review-end');
  await pressOn(page, /^Close the review$/);
  await expect(page.getByText('That is all for today.')).toBeVisible();
});

test('A to Z by keyboard: to a letter, and from there to what begins with it', async ({ page }) => {
  await page.goto(PAGES['a to z']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectTold(page, 'a-to-z');
  await tabTo(page, /^W$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^W/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^W/);
});

test('a whole scene by keyboard, with the keys 1 to 4', async ({ page }) => {
  await steady(page);
  await page.goto('/role-plays/told-no-in-the-room/');
  await tabTo(page, /^Start the scene$/);
  await page.keyboard.press('Enter');
  const flip = page.getByText('The offer is gone.', { exact: true });
  const ending = page.getByText('How it ended');
  let flips = 0;
  for (let number = 1; number <= 25 && !(await ending.isVisible()); number += 1) {
    const turn = page.getByRole('heading', { name: `Turn ${number}`, exact: true });
    await expect(turn).toBeFocused();
    if (number <= 2) await expectTold(page, `scene-turn-${number}`);
    if (await flip.isVisible()) {
      flips += 1;
      await expectTold(page, 'scene-the-offer-is-gone');
    }
    await press(page, number % 2 === 0 ? '2' : '1');
    await expect(turn).toBeHidden();
  }
  await expect(ending).toBeVisible();
  expect(flips).toBe(1);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expectTold(page, 'scene-debrief');
  await pressOn(page, /^Another level$/);
  await expect(page.getByRole('heading', { name: 'Before you go in' })).toBeFocused();
});

test('replies can be reached and pressed one by one, and taken back', async ({ page }) => {
  await page.goto('/role-plays/told-no-in-the-room/');
  await tabTo(page, /^Start the scene$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeFocused();
  await press(page, 'Tab', 'Tab', 'Enter');
  await expect(page.getByRole('heading', { name: 'Turn 2' })).toBeFocused();
  await pressOn(page, /^Say it aloud first$/);
  await pressOn(page, /^Take back$/);
  await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeFocused();
  await pressOn(page, /^I have said mine$/);
  await tabTo(page, /^1/);
});

test('what has the focus is never hidden behind the sticky foot of the check', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto('/self-assessments/readiness/');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  for (let presses = 0; presses < 18; presses += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !(
        top &&
        (top === document.activeElement || document.activeElement!.closest('label')?.contains(top))
      );
    });
    expect(covered).toBe(false);
    await page.keyboard.press('Space');
  }
});
