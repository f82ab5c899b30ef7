import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FileList } from '../../src/offline/file-list.ts';
import { DIST } from '../built/site.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectFocusSeen } from '../support/focus.ts';
import { press, pressOn } from '../support/keyboard.ts';
import { IS_DONE, KEEP, keepCourse, PATIENTLY } from '../support/keep-course.ts';
import { expect, test, type OwnSite } from '../support/own-site.ts';
import { playToTheEnd } from '../support/play.ts';
import { answerAll, answerOne } from '../support/quiz.ts';

const IS_READY = 'A new version of the course is ready.';

test.slow();

/** What keeps the course comes when somebody is near. */
async function goNear(page: Page): Promise<void> {
  await page.goto('/progress/');
  await page.getByRole('heading', { name: 'Without a network' }).scrollIntoViewIfNeeded();
}

/** The network is off, for the browser and for whoever would answer. */
async function goOffline(page: Page, site: OwnSite): Promise<void> {
  site.goAway();
  await page.context().setOffline(true);
}

async function goOnline(page: Page, site: OwnSite): Promise<void> {
  await site.comeBack();
  await page.context().setOffline(false);
}

/** A browser that no program drives: there the worker comes by itself. */
const asNobodysProgram = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => false }));

/** The browser itself notes what it could not fetch. That was meant to be, and nothing else was. */
function expectFailedFetches(quiet: string[]): void {
  const others = quiet.filter(
    (line) =>
      !/^console: (Failed to load resource:|An unknown error .* fetching the script)/.test(line),
  );
  expect(others).toEqual([]);
  quiet.length = 0;
}

test('the size is told before, and then the whole course works with the network off', async ({
  page,
  site,
}) => {
  await goNear(page);
  await expect(page.getByText('Nothing is kept on this device so far.')).toBeVisible();
  await expect(page.getByText(/fetch about \d\.\d MB and keep about \d\.\d MB/)).toBeVisible();
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText(IS_DONE)).toBeFocused(PATIENTLY);
  await expect(page.getByText(/^The whole course is kept .* about \d\.\d MB\.$/)).toBeVisible();

  await goOffline(page, site);
  await page.goto('/');
  await page.getByRole('link', { name: 'Course', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('/lessons/get-the-offer/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answerAll(page);
  await expect(page.getByRole('heading', { name: /^\d of \d right$/ })).toBeVisible();

  await page.goto('/role-plays/told-no-in-the-room/');
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await playToTheEnd(page);

  await page.goto('/checklists/the-day-before/');
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  await page.goto('/self-assessments/readiness/');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();

  await goNear(page);
  await expect(page.getByText(/works without a network/)).toBeVisible();

  // All pages are here, so only the address can be wrong.
  await page.goto('/lessons/no-such-lesson/');
  await expect(page.getByText(/but this address is not in it/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you can open now' })).toBeHidden();
  await expect(page.getByRole('link', { name: /keep the whole course/ })).toBeHidden();
  await page.getByRole('link', { name: 'everything from A to Z' }).click();
  await expect(page).toHaveURL('/a-to-z/');
});

test('the browser is asked not to clear the course, and what it said is told', async ({ page }) => {
  await page.addInitScript(() => {
    let stays = false;
    Object.assign(navigator.storage, {
      persisted: () => Promise.resolve(stays),
      persist: () => Promise.resolve((stays = localStorage.getItem('agrees') !== null)),
    });
  });
  await keepCourse(page);
  await expect(page.getByText('This browser may clear it when')).toBeVisible();

  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByText(/^Removed/)).toBeVisible();
  await expect(page.getByText('This browser may clear it when')).toBeHidden();
  await page.evaluate(() => localStorage.setItem('agrees', 'yes'));
  await keepCourse(page);
  await expect(page.getByText('This browser has agreed not to clear it by itself.')).toBeVisible();
});

test.describe('that the course is here is told', () => {
  /** Lets the worker’s last word come late or never, and the page ask how far it is in just that moment. */
  const withLastWord = (page: Page, comes: 'late' | 'never') =>
    page.addInitScript((when) => {
      const asks: (() => void)[] = [];
      const every = window.setInterval.bind(window);
      Object.assign(window, {
        setInterval: (ask: () => void, time: number) => {
          asks.push(ask);
          return every(ask, time);
        },
      });
      const { serviceWorker } = navigator;
      const listen = serviceWorker.addEventListener.bind(serviceWorker);
      const heldUp = (listener: (event: Event) => void) => (event: Event) => {
        if ((event as MessageEvent<{ type: string }>).data.type !== 'whole') return listener(event);
        asks.forEach((ask) => ask());
        setTimeout(() => {
          if (when === 'late') listener(event);
          else asks.forEach((ask) => ask());
        }, 1000);
      };
      Object.assign(serviceWorker, {
        addEventListener: (kind: string, listener: (event: Event) => void) =>
          listen(kind, kind === 'message' ? heldUp(listener) : listener),
      });
    }, comes);

  test('even if the page asks how far it is in that very moment', async ({ page }) => {
    await withLastWord(page, 'late');
    await keepCourse(page);
  });

  test('even if the browser stops the worker before it can say so', async ({ page }) => {
    await withLastWord(page, 'never');
    await keepCourse(page);
  });
});

test('the search finds and leads on with the network off', async ({ page, site }) => {
  await keepCourse(page);
  await goOffline(page, site);
  await page.goto('/practice/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Search the course' });
  await page.getByRole('textbox', { name: 'What are you looking for?' }).fill('question');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “question”/);
  const result = dialog.getByRole('heading', { level: 3 }).getByRole('link').first();
  const leadsTo = await result.getAttribute('href');
  await result.click();
  await expect(page).toHaveURL(new RegExp(String(leadsTo).replace(/[?#].*/, '')));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The network is away');
});

test.describe('where somebody saves data', () => {
  test('nothing is set up by itself, and keeping the course is theirs to choose', async ({
    page,
    site,
  }) => {
    await asNobodysProgram(page);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) }),
    );
    await page.goto('/lessons/start-here/');
    await goNear(page);
    await expect(page.getByText(/set to save data, so you may want to wait/)).toBeVisible();
    expect(site.asked).not.toContain('/sw.js');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);

    await page.getByRole('button', { name: KEEP }).click();
    await expect(page.getByText(IS_DONE)).toBeVisible(PATIENTLY);
    await goOffline(page, site);
    await page.goto('/lessons/start-here/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The network is away');
  });
});

test('with the network off, every file of the course is there, whatever stands behind its address', async ({
  page,
  site,
}) => {
  await keepCourse(page);
  const { files } = (await (await page.request.get('/offline-files.json')).json()) as FileList;
  await goOffline(page, site);
  await page.reload();
  const missing = await page.evaluate(
    async (paths) => {
      const isThere = (path: string) =>
        fetch(`/${path}`).then(
          ({ ok }) => ok,
          () => false,
        );
      const answers = await Promise.all(paths.map(isThere));
      return paths.filter((_, index) => !answers[index]);
    },
    files.map(([path]) => path),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);

  await page.goto('/lessons/get-the-offer?from=a-friend');
  await expect(page).toHaveURL('/lessons/get-the-offer/');
  await page.goto('/lessons/start-here/?from=a-friend');
  await expect(page.getByRole('button', { name: /quiz/ })).toBeVisible();
});

test('what broke off goes on where it was', async ({ page, site, quiet }) => {
  site.remove('handbook/index.html');
  await page.goto('/progress/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText(/did not send all files/)).toBeFocused(PATIENTLY);
  await expect(page.getByText(/^A part of the course is here/)).toBeVisible();
  expectFailedFetches(quiet);

  await site.publish();
  await page.getByRole('button', { name: 'Go on keeping it' }).click();
  await expect(page.getByText(IS_DONE)).toBeVisible(PATIENTLY);
  await goOffline(page, site);
  await page.goto('/lessons/start-here/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** The scripts and the quizzes come, the lessons do not: it stays in the middle. */
const LESSONS = /^\/lessons\//;

/** So many files are asked for at a time. */
const expectInTheMiddle = (site: OwnSite) =>
  expect.poll(() => site.asked.filter((path) => LESSONS.test(path)).length, PATIENTLY).toBe(4);

test('kept and taken away again by keyboard, and what a screen reader is told', async ({
  page,
}) => {
  const part = page.locator('keep-course');
  const expectPartTold = (name: string) =>
    expect(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  await goNear(page);
  await expect(page.getByText(/fetch about/)).toBeVisible();
  await expectPartTold('course-not-kept');
  await pressOn(page, /^Keep the course on this device$/);
  await expect(page.getByText(IS_DONE)).toBeFocused(PATIENTLY);
  await expectPartTold('course-kept');
  await press(page, 'Shift+Tab');
  await expect(page.getByRole('button', { name: 'Remove it from this device' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText(/^Removed\./)).toBeFocused();
  await expectPartTold('course-removed');
});

test('keeping can be stopped', async ({ page, site }) => {
  await page.goto('/progress/');
  site.hang(LESSONS);
  await page.getByRole('button', { name: KEEP }).click();
  const stop = page.getByRole('button', { name: 'Stop' });
  await expect(stop).toBeFocused();
  await expect(page.getByRole('progressbar', { name: 'Files that are here' })).toBeVisible();
  await expect(page.getByText('Nothing is kept on this device so far.')).toBeHidden();
  await expectInTheMiddle(site);
  await stop.click();
  await expect(page.getByText('Stopped. What is here already stays.')).toBeFocused();

  // What somebody stopped stays so.
  site.hang();
  await page.goto('/about/');
  await goNear(page);
  await expect(page.getByRole('button', { name: 'Go on keeping it' })).toBeVisible();
  await expect(stop).toBeHidden();
});

test('it goes on while one uses the course, and can be stopped when one comes back', async ({
  page,
  site,
}) => {
  await page.goto('/progress/');
  site.hang(LESSONS);
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText('You can use the course meanwhile')).toBeVisible();
  await expectInTheMiddle(site);
  await page.getByRole('link', { name: 'Practice', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await goNear(page);
  const stop = page.getByRole('button', { name: 'Stop' });
  await expect(stop).toBeVisible();
  await expect(page.getByText('You can use the course meanwhile')).toBeVisible();
  await expect(page.getByRole('button', { name: KEEP })).toBeHidden();
  await expectAccessible(page);
  await stop.click();
  await expect(page.getByText('Stopped. What is here already stays.')).toBeFocused();

  site.hang();
  await page.getByRole('button', { name: 'Go on keeping it' }).click();
  // It is noted at once, though the worker may still be on its way.
  await expect.poll(() => isWished(page)).toBe(true);
  await page.goto('/practice/');
  await expect.poll(() => isWholeCopyHere(page), PATIENTLY).toBe(true);
  await goNear(page);
  await expect(page.getByText(/^The whole course is kept/)).toBeVisible();
  await expect(page.getByText('You can use the course meanwhile')).toBeHidden();
});

test('a stop counts though the worker is still on its way', async ({ page, site }) => {
  site.hang(/^\/sw\.js$/);
  await page.goto('/progress/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText('You can use the course meanwhile')).toBeVisible();
  await expect.poll(() => isWished(page)).toBe(true);
  await page.goto('/practice/');
  await goNear(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. What is here already stays.')).toBeFocused();
  await page.reload();
  await expect(page.getByText(/fetch about/)).toBeVisible();
  await expect(page.getByRole('button', { name: KEEP })).toBeVisible();
  expect(await isWished(page)).toBe(false);
});

test('what could not begin as the network was away goes on when somebody comes back', async ({
  page,
  site,
  quiet,
}) => {
  await goNear(page);
  await expect(page.getByText(/fetch about/)).toBeVisible();
  await goOffline(page, site);
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText('It goes on with the next page')).toBeFocused();
  expectFailedFetches(quiet);
  await goOnline(page, site);
  await page.goto('/practice/');
  await goNear(page);
  await expect(page.getByText(IS_DONE)).toBeVisible(PATIENTLY);
});

test('what was said before does not come back over what is going on', async ({ page, site }) => {
  site.remove('handbook/index.html');
  await page.goto('/progress/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText(/did not send all files/)).toBeFocused(PATIENTLY);

  await site.publish();
  site.hang(LESSONS);
  // A device that takes its time to count what is here.
  await page.addInitScript(() => {
    const { caches: store } = window;
    const keys = store.keys.bind(store);
    const slowly = () => new Promise<string[]>((resolve) => setTimeout(() => resolve(keys()), 700));
    Object.assign(store, { keys: slowly });
  });
  await page.reload();
  await page.getByRole('button', { name: KEEP }).click();
  const isComing = page.getByText('You can use the course meanwhile');
  await expect(isComing).toBeVisible();
  for (let times = 0; times < 4; times += 1) await page.evaluate(() => caches.keys());
  await expect(isComing).toBeVisible();
  await expect(page.getByText(/did not send all files/)).toBeHidden();
});

test('what it would cost is not said any more once the files are coming', async ({
  page,
  site,
}) => {
  const gate = Promise.withResolvers<void>();
  await page.route('**/offline-files.json', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await goNear(page);
  await page.evaluate(() => customElements.whenDefined('keep-course').then(() => undefined));
  site.hang(LESSONS);
  const list = page.waitForResponse('**/offline-files.json');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.getByText('You can use the course meanwhile')).toBeVisible();
  gate.resolve();
  await (await list).finished();
  await expectInTheMiddle(site);
  await expect(page.getByText(/fetch about/)).toBeHidden();
});

test('where the browser stops the worker, the next page goes on', async ({ page, site }) => {
  await page.goto('/progress/');
  site.hang(LESSONS);
  await page.getByRole('button', { name: KEEP }).click();
  await expectInTheMiddle(site);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');

  site.hang();
  await page.goto('/practice/');
  await expect.poll(() => isWholeCopyHere(page), PATIENTLY).toBe(true);
});

test('where the network goes away in the middle, the page says so, and the next one goes on', async ({
  page,
  site,
  quiet,
}) => {
  await page.goto('/progress/');
  site.hang(LESSONS);
  await page.getByRole('button', { name: KEEP }).click();
  await expectInTheMiddle(site);
  await goOffline(page, site);
  await expect(page.getByText('What is here already stays. It goes on with')).toBeFocused();
  expectFailedFetches(quiet);

  site.hang();
  await goOnline(page, site);
  await page.goto('/practice/');
  await expect.poll(() => isWholeCopyHere(page), PATIENTLY).toBe(true);
});

/** It is noted that somebody wants the course, and it is not whole yet. */
const isWished = (page: Page) =>
  page.evaluate(async () => (await caches.match('/keep-wish')) !== undefined);

/** The note that is written last is there. */
const isWholeCopyHere = (page: Page) =>
  page.evaluate(async () => (await caches.match('/kept-copy-note')) !== undefined);

test('it can be removed, and what was done stays', async ({ page, site, quiet }) => {
  await markLesson(page);
  await keepCourse(page);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByText(/^Removed\. What you did/)).toBeFocused();
  await expect(page.getByText('Nothing is kept on this device so far.')).toBeVisible();
  expect(await whatWasDone(page)).toContain('readAt');
  await goOffline(page, site);
  await page.goto('/worksheets/story-bank/');
  await expect(page.getByRole('heading', { level: 1, name: 'The network is away' })).toBeVisible();
  await expect(page.getByText('This page is not kept on this device.')).toBeVisible();
  await expectAccessible(page);
  expectFailedFetches(quiet);

  await goOnline(page, site);
  await page.getByRole('link', { name: 'try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The network is away' })).toBeHidden();
  await expect(page).toHaveURL('/worksheets/story-bank/');

  // What is read from now on is kept again, and nothing from before.
  await expect.poll(() => isRemembered(page, '/offline/')).toBe(true);
  await goOffline(page, site);
  await page.reload();
  await expect(page.getByRole('textbox').first()).toBeVisible();
  expect(await isRemembered(page, '/lessons/start-here/')).toBe(false);
});

/** As somebody reads a first page, until the worker has come by itself and remembers it. */
async function readFirst(page: Page, path: string): Promise<void> {
  await asNobodysProgram(page);
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isRemembered(page, path)).toBe(true);
}

test('what is fetched on the side while one reads is what reading needs', async ({
  page,
  site,
}) => {
  await readFirst(page, '/lessons/start-here/');
  await page.goto('/lessons/get-the-offer/');
  await expect.poll(() => isRemembered(page, '/offline/')).toBe(true);
  await page.goto('/checklists/the-day-before/');
  await expect.poll(() => isRemembered(page, '/checklists/the-day-before/')).toBe(true);
  // The letters of other languages are for those who write them.
  const letters = await page.locator('link[rel=preload][as=font]').getAttribute('href');
  const asked = new Set(site.asked.filter((path) => path.endsWith('.woff2')));
  expect([...asked]).toEqual([letters]);
});

test('a page that was only fetched ahead is not remembered, until it is shown', async ({
  page,
  site,
}) => {
  await readFirst(page, '/lessons/start-here/');
  await page.goto('/lessons/');
  await expect.poll(() => isRemembered(page, '/offline/')).toBe(true);
  const link = page.locator('main a[href="/lessons/get-the-offer/"]').first();
  await link.hover();
  await expect.poll(() => site.asked).toContain('/lessons/get-the-offer/');
  // Another page is remembered after it, so there was time to.
  const other = await page.context().newPage();
  await other.goto('/about/');
  await expect.poll(() => isRemembered(other, '/about/')).toBe(true);
  expect(await isRemembered(page, '/lessons/get-the-offer/')).toBe(false);
  await other.close();

  await link.click();
  await expect.poll(() => isRemembered(page, '/lessons/get-the-offer/')).toBe(true);
});

test('pages that were read stay, a page says so where one is not here, and erasing takes them away', async ({
  page,
  site,
  quiet,
}) => {
  await readFirst(page, '/lessons/start-here/');
  await page.goto('/lessons/get-the-offer/');
  await expect.poll(() => isRemembered(page, '/offline/')).toBe(true);
  const title = (await page.title()).replace(/ · .*/, '');

  await goOffline(page, site);
  await page.goto('/lessons/start-here/');
  await expect(page.getByRole('heading', { level: 1, name: 'The network is away' })).toBeHidden();
  await page.goto('/checklists/the-day-before/');
  await expect(page.getByRole('heading', { level: 1, name: 'The network is away' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you can open now' })).toBeVisible();
  const kept = page.getByRole('listitem').getByRole('link');
  await expect(kept.filter({ hasText: title })).toBeVisible();
  await expectAccessible(page);

  await goOnline(page, site);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expectFailedFetches(quiet);

  await page.goto('/about/privacy/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Nothing of yours is kept here any more.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

async function markLesson(page: Page): Promise<void> {
  await page.goto('/lessons/start-here/');
  const mark = page.getByRole('button', { name: 'I have read this' });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
}

const whatWasDone = (page: Page) =>
  page.evaluate(() => localStorage.getItem('final-say:lesson:start-here'));

const isRemembered = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);

test.describe('from one version to the next', () => {
  const changed = (html: string) => html.replace(/<h1[^>]*>[^<]*<\/h1>/, '<h1>A new title</h1>');

  async function publishChange(site: OwnSite): Promise<void> {
    site.change('lessons/get-the-offer/index.html', changed);
    await site.publish();
  }

  test('“Later” puts it off; once it is taken, it works without a network', async ({
    page,
    site,
  }) => {
    await keepCourse(page);
    await publishChange(site);
    await page.goto('/lessons/get-the-offer/');
    await expect(page.getByText(IS_READY)).toBeVisible(PATIENTLY);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('A new title');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByText(IS_READY)).toBeHidden();
    await expect(page.locator('main')).toBeFocused();

    await goNear(page);
    await page.getByRole('button', { name: 'Use the new version now' }).click();
    await expect(page.getByRole('button', { name: 'Use the new version now' })).toBeHidden();
    await goOffline(page, site);
    await page.goto('/quizzes/get-the-offer/');
    await page.goto('/lessons/get-the-offer/');
    await expect(page.getByRole('heading', { level: 1, name: 'A new title' })).toBeVisible();
    // Nobody needs the copy before it any more.
    const copies = () =>
      page.evaluate(async () => (await caches.keys()).filter((n) => n.includes(':kept:')).length);
    await expect.poll(copies).toBe(1);
  });

  test('an exercise in hand is not disturbed, and loses nothing', async ({ page, site }) => {
    await keepCourse(page);
    await page.goto('/quizzes/get-the-offer/');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await answerOne(page);
    await publishChange(site);
    await waitForWaiting(page);
    const notice = page.getByText(IS_READY);
    await page.getByRole('button', { name: /^(Next question|See how it went)$/ }).click();
    await expect(notice).toBeHidden();
    await answerAll(page);
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(notice).toBeHidden();
    await expect(page.getByRole('button', { name: 'Do the quiz again' })).toBeVisible();
  });

  test('what broke off because a new version came goes on with that one', async ({
    page,
    context,
    site,
    quiet,
  }) => {
    await readFirst(page, '/progress/');
    // A host that has the new page already, and still the old list.
    site.change('lessons/get-the-offer/index.html', changed);
    await page.getByRole('button', { name: KEEP }).click();
    await expect(page.getByText('The website did not send all files')).toBeFocused(PATIENTLY);
    await site.publish();
    await waitForWaiting(page);
    await page.close();

    const next = await context.newPage();
    await next.goto('/practice/');
    await expect
      .poll(async () => {
        if (await isWholeCopyHere(next)) return true;
        // The new worker takes over while no page of the site is open.
        if (await isOneWaiting(next)) {
          await next.goto('about:blank');
          await next.goto('/practice/');
        }
        return false;
      }, PATIENTLY)
      .toBe(true);
    expectFailedFetches(quiet);
  });

  async function waitForWaiting(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(() => isOneWaiting(page), PATIENTLY).toBe(true);
  }

  const isOneWaiting = (page: Page) =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

  test('it waits while somebody writes, and then moves nothing and hides nothing', async ({
    page,
    site,
  }) => {
    await keepCourse(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/worksheets/story-bank/');
    const field = page.getByRole('textbox').nth(1);
    await field.fill('What I');
    await publishChange(site);
    await waitForWaiting(page);
    const notice = page.getByText(IS_READY);
    await page.keyboard.type(' wrote');
    await page.getByRole('textbox').nth(2).focus();
    await field.focus();
    await expect(notice).toBeHidden();
    const before = await field.boundingBox();

    await page.locator('main').focus();
    await expect(notice).toBeInViewport({ ratio: 1 });
    expect(await field.boundingBox()).toEqual(before);
    const last = page.getByRole('contentinfo').getByRole('link').last();
    const isAtLast = () => last.evaluate((link) => link === document.activeElement);
    while (!(await isAtLast())) {
      await page.keyboard.press('Tab');
      await expectFocusSeen(page);
    }
    await expectAccessible(page);

    // As when the page is made large: it does not take up what little is seen.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await expect(notice).not.toBeInViewport();
    await page.getByRole('button', { name: 'Later' }).scrollIntoViewIfNeeded();
    await expect(notice).toBeInViewport();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(notice).toBeHidden();
    await expect(page.locator('main')).toBeFocused();
    await expect(field).toHaveValue('What I wrote');
  });

  test('an old page that is still open finds its scripts and its questions', async ({
    page,
    context,
    site,
  }) => {
    await keepCourse(page);
    await page.goto('/quizzes/get-the-offer/');
    // A build names scripts and questions anew: what the old page has not loaded yet is gone from the server.
    const other = await context.newPage();
    site.change('lessons/get-the-offer/index.html', changed);
    for (const file of globSync(['_astro/Quiz*.js', 'quizzes/get-the-offer.*.json'], { cwd: DIST }))
      site.remove(file);
    await site.publish();
    await other.goto('/lessons/get-the-offer/');
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect(other.getByRole('heading', { level: 1, name: 'A new title' })).toBeVisible();
    await other.goto('/lessons/start-here/');

    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await answerOne(page);
    await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
  });

  test('one that breaks half-way leaves the one before it whole', async ({ page, site }) => {
    await keepCourse(page);
    site.change('checklists/index.html', changed);
    site.change('lessons/get-the-offer/index.html', changed);
    await site.publish();
    site.remove('checklists/index.html');
    await goNear(page);
    await expect(page.getByText(/could not be fetched whole/)).toBeVisible(PATIENTLY);
    await goOffline(page, site);
    for (const path of ['/checklists/', '/lessons/get-the-offer/', '/lessons/start-here/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('A new title');
    }
  });

  test('the way out takes the worker and the files away, and nothing else', async ({
    page,
    site,
  }) => {
    await markLesson(page);
    await keepCourse(page);
    await page.evaluate(() => caches.open('of-somebody-else'));
    await site.publishWayOut();
    // Pages that are built without offline use set up no worker.
    await page.addInitScript(() => {
      Object.assign(navigator.serviceWorker, { register: () => new Promise(() => {}) });
    });
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    // Browsers look for another worker when a page has been open for a moment.
    await expect(async () => {
      await page.goto('/');
      await expect.poll(workers, { timeout: 20_000 }).toBe(0);
    }).toPass();
    expect(await page.evaluate(() => caches.keys())).toEqual(['of-somebody-else']);
    expect(await whatWasDone(page)).toContain('readAt');
  });
});

test('where a browser lets a website keep nothing, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await goNear(page);
  await expect(page.getByText(/does not let the website keep files/)).toBeVisible();
  await expect(page.getByRole('button', { name: KEEP })).toBeDisabled();
});

test('axe finds nothing where the course is kept, in any look', async ({ page }) => {
  await keepCourse(page);
  await expectAccessible(page);
});

test('the course can be installed', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright’s contexts are like private windows, which never install.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
