import type { Page } from '@playwright/test';
import { downloadBy } from '../support/backup.ts';
import { builtData } from '../../scripts/built-data.ts';
import { sceneOf } from '../support/course.ts';
import { print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const SCENE = '/role-plays/told-no-in-the-room/';
/** The same scene, as it stands in the content. */
const scene = sceneOf('told-no-in-the-room');

const replies = (page: Page) =>
  page.getByRole('list', { name: 'What do you say?' }).getByRole('button');
/** The words of each reply, asked one by one: asked all at once, the tab of Firefox 140 ESR crashes. */
const words = async (page: Page) =>
  Promise.all((await replies(page).all()).map(async (reply) => (await reply.textContent()) ?? ''));
const turn = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Turn ${number}`, exact: true });

async function start(page: Page): Promise<void> {
  await page.goto(SCENE);
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(turn(page, 1)).toBeFocused();
}

/** Gives the first reply again and again until the scene has come to a place. */
async function playUntil(page: Page, arrived: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 30 && !(await arrived()); turns += 1) {
    const before = await page.locator('.stage-turn').textContent();
    await replies(page).first().click();
    await expect
      .poll(
        async () =>
          (await arrived()) || (await page.locator('.stage-turn').textContent()) !== before,
      )
      .toBe(true);
  }
}

const ended = (page: Page) => () => page.getByText('How it ended').isVisible();

test('before the scene one reads where one is, what one wants and whom one meets', async ({
  page,
}) => {
  await page.goto(SCENE);
  await expect(page.getByRole('list', { name: 'Who you meet' })).toContainText(scene.cast[0]!.name);
  await expect(page.getByText('Your aim.')).toBeVisible();
});

test('a reply is answered, the coach says why, and it can be taken back', async ({ page }) => {
  await start(page);
  const said = (await replies(page).first().textContent()) ?? '';
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeFocused();
  await expect(page.getByText(/^Coach\. .\s(Strong|Fair|Weak)\./)).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(turn(page, 1)).toBeVisible();
  await expect(replies(page).first()).toHaveText(said);
});

test('a number key that is held answers one turn, and not the next ones', async ({ page }) => {
  await start(page);
  for (let repeated = 0; repeated < 3; repeated += 1) await page.keyboard.down('1');
  await expect(turn(page, 2)).toBeFocused();
  await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect(turn(page, 2)).toBeFocused();
  await page.keyboard.press('1');
  await expect(turn(page, 3)).toBeFocused();
});

test('the coach can wait until afterwards', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: 'Coach speaks at once' }).click();
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeVisible();
  await expect(page.getByText(/^Coach\./)).toHaveCount(0);
});

test('when the offer is gone, the scene says that another objective is on', async ({ page }) => {
  await start(page);
  const side = page.getByRole('complementary', { name: 'How it stands' });
  await expect(side).toContainText('Get the offer');
  await playUntil(page, () => page.getByText('The offer is gone.', { exact: true }).isVisible());
  await expect(side).toContainText('Ask for leads');
  await expect(side).toContainText('gone');
});

test('a reload goes on where one was', async ({ page }) => {
  await start(page);
  await replies(page).first().click();
  await replies(page).first().click();
  await expect(turn(page, 3)).toBeVisible();
  const open = await words(page);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(turn(page, 3)).toBeVisible();
  expect(await words(page)).toEqual(open);
});

test('the debrief tells the ending, the critique and the stronger reply, and lets one try again from a turn', async ({
  page,
}) => {
  await start(page);
  await playUntil(page, ended(page));
  await expect(
    page.getByText(`You have found 1 of ${scene.endings.length} endings.`),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'What showed, and what was missed' }),
  ).toBeVisible();
  await expect(page.getByText('Stronger:').first()).toBeVisible();
  await page.getByRole('button', { name: 'Try again from here' }).nth(2).click();
  await expect(turn(page, 3)).toBeFocused();
  await page.reload();
  await expect(page.getByText(/^Last time it ended with/)).toBeVisible();
  await page.getByRole('button', { name: 'See the last debrief' }).click();
  await expect(page.getByText('How it ended')).toBeVisible();
});

test('choosing what the coach calls stronger leads to the best ending', async ({ page }) => {
  const { turns } = builtData<{ turns: { replies: { text: string; verdict: string }[] }[] }>(
    'role-plays/told-no-in-the-room',
  );
  const strong = new Set(
    turns.flatMap((one) =>
      one.replies.filter(({ verdict }) => verdict === 'strong').map(({ text }) => text),
    ),
  );
  await start(page);
  for (let number = 1; number <= 25 && !(await ended(page)()); number += 1) {
    await expect(turn(page, number)).toBeVisible();
    const texts = await words(page);
    const index = texts.findIndex((text) =>
      [...strong].some((words) => text.includes(`“${words}”`)),
    );
    expect(index, texts.join(' | ')).toBeGreaterThanOrEqual(0);
    await replies(page).nth(index).click();
    await expect
      .poll(async () => (await ended(page)()) || (await turn(page, number + 1).isVisible()))
      .toBe(true);
  }
  await expect(
    page.getByRole('heading', { name: scene.endings.find(({ rank }) => rank === 'best')!.title }),
  ).toBeVisible();
});

test('a scene that was changed since is played as far as it goes', async ({ page }) => {
  await page.goto(SCENE);
  await page.evaluate(() => {
    const run = { edition: 0, seed: 1, replies: ['a-reply-that-is-gone'] };
    localStorage.setItem(
      'final-say:role-play:told-no-in-the-room',
      JSON.stringify({ version: 1, data: { current: run, finished: [] } }),
    );
  });
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(turn(page, 1)).toBeVisible();
  await expect(page.getByText('This scene was changed since you played it.')).toBeVisible();
});

test('a finished run that no longer comes to an end still has a debrief, and a way on', async ({
  page,
}) => {
  await page.goto(SCENE);
  await page.evaluate(() => {
    const run = {
      edition: 1,
      seed: 1,
      replies: ['a-reply-that-is-gone'],
      at: '2026-11-20T18:00:00.000Z',
    };
    localStorage.setItem(
      'final-say:role-play:told-no-in-the-room',
      JSON.stringify({ version: 1, data: { current: null, finished: [run] } }),
    );
  });
  await page.reload();
  await page.getByRole('button', { name: 'See the last debrief' }).click();
  await expect(
    page.getByRole('heading', { name: 'This run no longer comes to an end' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Play it again' }).click();
  await expect(turn(page, 1)).toBeVisible();
});

test('a level chosen before anything was loaded is the level that is played', async ({ page }) => {
  await page.goto(SCENE);
  await page.getByRole('radio', { name: /^Tough/ }).check();
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(turn(page, 1)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Coach speaks afterwards' })).toBeVisible();
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeVisible();
  await expect(page.getByText(/^Coach\./)).toHaveCount(0);
  await page.getByRole('button', { name: 'Coach speaks afterwards' }).click();
  await expect(page.getByText(/^Coach\./).first()).toBeVisible();
});

test('who says it aloud first sees the replies afterwards, turn by turn', async ({ page }) => {
  await page.goto(SCENE);
  await page.getByRole('checkbox', { name: /^Say it aloud first/ }).check();
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(turn(page, 1)).toBeFocused();
  await expect(replies(page)).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(turn(page, 1)).toBeVisible();
  await page.getByRole('button', { name: 'I have said mine' }).click();
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeFocused();
  await expect(replies(page)).toHaveCount(0);
});

test('the debrief draws the road, keeps the other endings secret, and tells the road as a list', async ({
  page,
}) => {
  await start(page);
  await playUntil(page, ended(page));
  const endings = page.getByRole('list', { name: 'Endings' }).getByRole('listitem');
  await expect(endings).toHaveCount(scene.endings.length);
  await expect(endings.filter({ hasText: 'Not found yet' })).toHaveCount(scene.endings.length - 1);
  await page.getByText('The road as a list').click();
  await expect(page.getByText(/^At 1 you said: /)).toBeVisible();
});

test('a run can be taken along as Markdown, and printed', async ({ page }) => {
  await start(page);
  await playUntil(page, ended(page));
  const { name, text } = await downloadBy(page, 'Download it as Markdown');
  expect(name).toBe('told-no-in-the-room.md');
  expect(text).toContain(`# ${scene.title}`);
  expect(text).toContain('**You:**');
  const printed = (await print(page, 'A4')).pages.join(' ').replace(/\s+/g, ' ');
  expect(printed).toContain('What you said, and what it did');
  expect(printed).not.toContain('Play it again');
});

test('runs are listed beside each other, the newest first', async ({ page }) => {
  await start(page);
  await playUntil(page, ended(page));
  await page.getByRole('button', { name: 'Another level' }).click();
  await page.getByRole('radio', { name: /^Warm/ }).check();
  await page.getByRole('button', { name: 'Play it again' }).click();
  await expect(turn(page, 1)).toBeVisible();
  await playUntil(page, ended(page));
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Warm');
  await expect(rows.nth(2)).toContainText('Even');
});

test('a line is read aloud by a voice of the device only, and only when asked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const voices = [
      { name: 'Far', lang: 'en-GB', localService: false },
      { name: 'Near', lang: 'en-GB', localService: true },
    ];
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
          spoken.push(`${voice.name}: ${text}`),
      }),
    });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  await start(page);
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(await spoken()).toEqual([]);
  await page.getByRole('button', { name: 'Hear it' }).click();
  expect((await spoken())[0]).toMatch(/^Near: /);
});

test('a run in hand that already comes to an end, as the scene was shortened, goes on at its last turn', async ({
  page,
}) => {
  const { turns } = builtData<{
    turns: { id: string; replies: { id: string; to: unknown }[] }[];
  }>('role-plays/the-rejection-call');
  const replies: string[] = [];
  for (let at = turns[0]; at;) {
    const reply = at.replies.find(({ to }) => typeof to === 'string') ?? at.replies[0]!;
    const to = typeof reply.to === 'string' ? reply.to : (reply.to as { to: string }[])[0]!.to;
    replies.push(reply.id);
    at = turns.find(({ id }) => id === to);
  }
  await page.goto('/role-plays/the-rejection-call/');
  await page.evaluate((given) => {
    const current = { edition: 1, level: 'even', seed: 1, replies: given };
    localStorage.setItem(
      'final-say:role-play:the-rejection-call',
      JSON.stringify({ version: 2, data: { current, finished: [] } }),
    );
  }, replies);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(page.getByRole('heading', { name: /^Turn \d+$/ })).toBeVisible();
});

test('who has something to disclose is asked about it, tells it, and goes on', async ({ page }) => {
  await page.goto(SCENE);
  await page
    .getByRole('combobox', { name: /^Who are you in this scene\?/ })
    .selectOption('I was dismissed from a job');
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await expect(page.getByText('After seven months they dismissed you')).toBeVisible();
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeFocused();
  await replies(page).first().click();
  await expect(page.getByText('Why did you leave?')).toBeVisible();
  await replies(page).filter({ hasText: 'They let me go. I came late too often.' }).click();
  await expect(page.getByText('Thank you. That’s an answer.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you were' }).click();
  await expect(page.getByText('Thank you. That’s an answer.')).toBeVisible();
  await playUntil(page, ended(page));
  await expect(page.getByText('You had this to tell: “I was dismissed from a job”.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What the signs mean' })).toContainText('Weak.');
});

test('what they may ask about you can be read and printed', async ({ page }) => {
  await page.goto(SCENE);
  await page.getByRole('link', { name: 'What they may ask about you' }).click();
  await expect(page.getByRole('heading', { name: 'A gap in my work' })).toBeVisible();
  const printed = (await print(page, 'A4')).pages.join(' ').replace(/\s+/g, ' ');
  expect(printed).toContain('I was ill, and I got well again.');
  expect(printed).toContain('Go on with 3.');
});

test('when the coach speaks is chosen before the scene, whatever the level', async ({ page }) => {
  await page.goto(SCENE);
  await page.getByRole('radio', { name: /^Tough/ }).check();
  await page
    .getByRole('combobox', { name: 'When does the coach speak?' })
    .selectOption('After every reply');
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await replies(page).first().click();
  await expect(turn(page, 2)).toBeVisible();
  await expect(page.getByText(/^Coach\. .\s(Strong|Fair|Weak)\./)).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await replies(page).first().click();
  await expect(page.getByText(/^Coach\. .\s(Strong|Fair|Weak)\./)).toBeVisible();
});
