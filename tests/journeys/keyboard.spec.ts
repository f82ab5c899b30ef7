import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

test('the first Tab offers a way past the header', async ({ page }) => {
  await page.goto('/lessons/start-here/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Home$/);
});

test('a whole quiz by keyboard', async ({ page }) => {
  await page.goto('/quizzes/start-here/');
  await tabTo(page, /^Start the quiz$/);
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.getByText(`Question ${number} of 6`)).toBeVisible();
    // The focus waits on the question; the next Tab is on its first choice.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^(Yes|Partly|Not quite)\. Read/)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: /of 6 right/ })).toBeFocused();
});

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
