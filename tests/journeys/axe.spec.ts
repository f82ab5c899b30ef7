/** What is only there once somebody has begun: looked at in every look, and measured. */
import { expectAccessible } from '../support/axe.ts';
import { backupFile, chooseFile } from '../support/backup.ts';
import { PAGES } from '../support/pages.ts';
import { answerOne, goOn, kindOf, type KindOnPage, VERDICT } from '../support/quiz.ts';
import { fillReview, SAVED } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

// Four looks at each moment take their time on a slow machine.
test.slow();

for (const quiz of ['get-the-offer', 'start-here']) {
  test(`the quiz ${quiz} has none in any kind of question, before and after the answer, nor at the end`, async ({
    page,
  }) => {
    await page.goto(`/quizzes/${quiz}/`);
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    // What the first quiz has was looked at there.
    const seen = new Set<KindOnPage>(
      quiz === 'start-here' ? ['one-right', 'several-right', 'weak-sentence'] : [],
    );
    const end = page.getByRole('heading', { name: /^\d of \d right$/ });
    await expect(page.getByText('Question 1 of')).toBeVisible();
    while (!(await end.isVisible())) {
      const kind = await kindOf(page);
      const isNew = !seen.has(kind);
      seen.add(kind);
      if (isNew) await expectAccessible(page);
      if (isNew && kind === 'say') {
        await page.getByRole('button', { name: 'I said it aloud' }).click();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'That is my mark' }).click();
      } else {
        await answerOne(page);
      }
      await expect(page.getByText(VERDICT)).toBeVisible();
      if (isNew) await expectAccessible(page);
      await goOn(page);
      await expect(end.or(page.getByText(/^How sure are you|^Your words$/)).first()).toBeVisible();
    }
    await expectAccessible(page);
  });
}

test('the review has none with something due, while it is done, and at its end', async ({
  page,
  context,
}) => {
  await fillReview(context);
  await page.goto('/review/');
  await expect(page.getByRole('button', { name: 'Start today’s review' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start today’s review' }).click();
  for (let number = 1; number <= 2; number += 1) {
    await expect(page.getByText(`Review ${number} of 2`)).toBeVisible();
    await expectAccessible(page);
    await answerOne(page);
    await expect(page.getByText('This one comes back on')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^(Next question|End the review)$/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'Reviewed: 2 questions' })).toBeVisible();
  await expectAccessible(page);
});

test('a scene has none for somebody with something to tell, who speaks before the replies are shown', async ({
  page,
}) => {
  await page.goto(PAGES['role-play']);
  await page.getByRole('combobox', { name: /^Who are you/ }).selectOption('A gap in my work');
  await page.getByRole('checkbox', { name: /^Say it aloud first/ }).check();
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(page.getByText('You, in this scene.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have said mine' }).click();
  await expect(page.getByRole('list', { name: 'What do you say?' })).toBeVisible();
  await expectAccessible(page);
});

test('a scene has none while it is played, at the no, and in the debrief', async ({ page }) => {
  await page.goto(PAGES['role-play']);
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(page.getByRole('heading', { name: 'Turn 1', exact: true })).toBeVisible();
  await expectAccessible(page);
  const flip = page.getByText('The offer is gone.', { exact: true });
  const ending = page.getByText('How it ended');
  for (let number = 1; number <= 25 && !(await ending.isVisible()); number += 1) {
    await page.keyboard.press('1');
    await expect(page.getByRole('heading', { name: `Turn ${number}`, exact: true })).toBeHidden();
    if (number === 1 || (await flip.isVisible())) await expectAccessible(page);
  }
  await page.getByText('The road as a list').click();
  await expectAccessible(page);
});

test('the readiness check has none while it is answered, and on the result', async ({ page }) => {
  await page.goto(PAGES['self-assessment']);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('button', { name: 'See my map' })).toBeVisible();
  await expectAccessible(page);
  for (const radio of await page.getByRole('radio', { name: 'Partly' }).all()) await radio.check();
  await page.getByRole('button', { name: 'See my map' }).click();
  await expect(page.getByRole('heading', { name: /^Your map on/ })).toBeVisible();
  await expectAccessible(page);
});

test('the open menu, the question before erasing and a storage notice have none', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByLabel('Theme')).toBeVisible();
  await expectAccessible(page);
  await page.goto(PAGES.privacy);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => localStorage.setItem('final-say:checklist:the-day-before', 'broken'));
  await page.goto(PAGES.checklist);
  await expect(page.getByText('could not be read')).toBeVisible();
  await expectAccessible(page);
});

test('“Your data” has none: with a reminder and rescued text, before a backup comes in, refused, deleting', async ({
  page,
}) => {
  const { 'final-say:theme': _, ...saved } = SAVED;
  const texts = {
    ...saved,
    'final-say:rescue:checklist:the-day-before:1': 'broken',
    'final-say:backup':
      '{"version":1,"data":{"backup":{"at":"2026-01-01T10:00:00.000Z","work":-10},"quiet":null,"asked":true}}',
  };
  await page.goto(PAGES.about);
  await page.evaluate((saved) => Object.assign(localStorage, saved), texts);
  await page.goto(PAGES.progress);
  await expect(page.getByText('since your last backup')).toBeVisible();
  await expectAccessible(page);
  await chooseFile(page, backupFile({ theme: 'purple' }));
  await expect(page.getByRole('status').filter({ hasText: 'damaged' })).toBeVisible();
  await expectAccessible(page);
  await chooseFile(page, backupFile({ theme: 'light' }));
  await page.getByRole('radio', { name: /^Put it in the place/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Delete text 1/ }).click();
  await expect(page.getByRole('button', { name: 'Delete it' })).toBeVisible();
  await expectAccessible(page);
});
