import { tabTo } from '../support/keyboard.ts';
import { kindOf, VERDICT } from '../support/quiz.ts';
import { expect, test } from '../support/test.ts';

test('the first Tab offers a way past the header', async ({ page }) => {
  await page.goto('/lessons/start-here/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Home$/);
});

for (const quiz of ['start-here', 'get-the-offer']) {
  test(`the whole quiz ${quiz} by keyboard: choose, order, sort, say, and how sure one is`, async ({
    page,
  }) => {
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
      seen.add(kind);
      if (kind === 'say') {
        await page.keyboard.press('Tab');
        await page.keyboard.type('It would be new for me.');
        await tabTo(page, /^Compare what I wrote$/);
        await page.keyboard.press('Enter');
        await expect(page.getByText('One good answer', { exact: true })).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await tabTo(page, /^That is my mark$/);
        await page.keyboard.press('Enter');
      } else {
        if (kind === 'sort') {
          for (let line = 0; line < 6; line += 1) {
            await page.keyboard.press('Tab');
            await page.keyboard.press('ArrowRight');
          }
        } else if (kind === 'order') {
          // “Move up” of the first line does nothing; its “Move down” changes it with the second.
          await page.keyboard.press('Tab');
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          await expect(
            page.getByRole('status').filter({ hasText: 'is now number 2' }),
          ).toBeAttached();
        } else {
          await page.keyboard.press('Tab');
          await page.keyboard.press('Space');
          // Enter goes on to how sure one is, and answers nothing by itself.
          await page.keyboard.press('Enter');
          await expect(page.getByRole('button', { name: 'It’s a guess' })).toBeFocused();
        }
        if (kind !== 'choose') await tabTo(page, /^It’s a guess$/);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      await expect(page.getByText(VERDICT)).toBeFocused();
      await tabTo(page, /^(Next question|See how it went)$/);
      await page.keyboard.press('Enter');
      await expect(end.or(page.getByText(/^How sure are you|^Your words$/)).first()).toBeVisible();
    }
    await expect(end).toBeFocused();
    expect(seen.has(quiz === 'start-here' ? 'order' : 'sort')).toBe(true);
    // Back to an earlier question and forth again.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Earlier question' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(VERDICT)).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(end).toBeFocused();
  });
}

test('a whole scene by keyboard, with the keys 1 to 4', async ({ page }) => {
  await page.goto('/role-plays/told-no-in-the-room/');
  await tabTo(page, /^Start the scene$/);
  await page.keyboard.press('Enter');
  const ending = page.getByText('How it ended');
  for (let number = 1; number <= 25 && !(await ending.isVisible()); number += 1) {
    const turn = page.getByRole('heading', { name: `Turn ${number}`, exact: true });
    await expect(turn).toBeFocused();
    await page.keyboard.press(number % 2 === 0 ? '2' : '1');
    await expect(turn).toBeHidden();
  }
  await expect(ending).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('replies can be reached and pressed one by one', async ({ page }) => {
  await page.goto('/role-plays/told-no-in-the-room/');
  await tabTo(page, /^Start the scene$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Turn 1' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Turn 2' })).toBeFocused();
});

test('the readiness check by keyboard', async ({ page }) => {
  await page.goto('/self-assessments/readiness/');
  await tabTo(page, /^Start the check$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeVisible();
  for (let statement = 0; statement < 18; statement += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByText('18 of 18 answered')).toBeVisible();
  await tabTo(page, /^See my map$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeFocused();
});

test('a checklist by keyboard', async ({ page }) => {
  await page.goto('/checklists/the-day-before/');
  await tabTo(page, /^Charge your phone\.$/);
  await page.keyboard.press('Space');
  await expect(page.getByText('1 of 16 done')).toBeVisible();
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
