/** That nobody is told what somebody reads or does here: every page is opened, and every exercise begun. */
import type { BrowserContext, Page } from '@playwright/test';
import { builtPages } from '../built/site.ts';
import { chooseFile, downloadBy } from '../support/backup.ts';
import { begin, playToTheEnd, tryAll } from '../support/play.ts';
import { print, withoutPrintWindow } from '../support/pdf.ts';
import { answerAll } from '../support/quiz.ts';
import { fillStorage } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

/** All that a browser can be told to keep starts with this. */
const OURS = /^final-say\b/;

/** Addresses of all pages, by the first folder of each. */
const FOLDERS = Map.groupBy(
  builtPages.map(({ name }) => `/${name.replace(/index\.html$/, '')}`),
  (path) => path.split('/')[1] || 'the front page',
);

/** Pages with something to begin on a first visit. */
const EXERCISE = /^\/(lessons|quizzes|role-plays|self-assessments)\/[^/]+\/$/;

/** Hears everything that would leave the page, also what no request is seen of. */
async function listen(context: BrowserContext, baseURL: string): Promise<string[]> {
  const heard: string[] = [];
  const own = new URL(baseURL).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && !['data:', 'blob:'].includes(url.protocol)) heard.push(url.href);
    if (request.method() !== 'GET') heard.push(`${request.method()} ${url.href}`);
  });
  await context.exposeFunction('heard', (what: string) => heard.push(what));
  await context.addInitScript(() => {
    const tell = (what: string) =>
      (window as unknown as { heard: (text: string) => void }).heard(what);
    const ways = ['WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'] as const;
    for (const way of ways)
      Object.defineProperty(window, way, {
        value: function () {
          tell(way);
        },
      });
    navigator.sendBeacon = () => {
      tell('sendBeacon');
      return true;
    };
  });
  return heard;
}

/** Expects that the browser keeps nothing for this site but what is named as ours. */
async function expectOnlyOurs(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    names: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ],
  }));
  expect(kept.cookie).toBe('');
  expect(kept.names.filter((name) => !OURS.test(name))).toEqual([]);
}

for (const [folder, paths] of FOLDERS) {
  test(`${folder}: no page tells anybody else that it is open, nor what is done on it`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const heard = await listen(context, baseURL!);
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await begin(page), `${path} begins`).toBe(EXERCISE.test(path));
      await tryAll(page);
      await page.waitForLoadState('networkidle');
    }
    expect(heard).toEqual([]);
    await expectOnlyOurs(page);
  });
}

test('nor does an exercise that is done to its end, nor what is taken along of it', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = await listen(context, baseURL!);
  await page.goto('/quizzes/get-the-offer/');
  await begin(page);
  await answerAll(page);
  await page.goto('/role-plays/told-no-in-the-room/');
  await begin(page);
  await playToTheEnd(page);
  await downloadBy(page, 'Download it as Markdown');
  await page.goto('/progress/');
  await downloadBy(page, 'Download a backup');
  expect(heard).toEqual([]);
  await expectOnlyOurs(page);
});

test('nor does a search: its words stay on the page', async ({ page, context, baseURL }) => {
  const heard = await listen(context, baseURL!);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const search = page.getByRole('dialog', { name: 'Search the course' });
  await search.getByRole('textbox', { name: 'What are you looking for?' }).fill('crane');
  await expect(search.getByRole('status')).toContainText('“crane”');
  await page.waitForLoadState('networkidle');
  expect(asked.join(' ')).toContain('/pagefind/');
  expect(asked.filter((question) => question.includes('crane'))).toEqual([]);
  expect(heard).toEqual([]);
  await expectOnlyOurs(page);
});

test('nor does somebody who comes back, prints a pack, brings a backup in, and erases everything', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = await listen(context, baseURL!);
  await fillStorage(context);
  await withoutPrintWindow(page);
  await page.goto('/print/');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await page.getByRole('button', { name: 'Print it', exact: true }).click();
  await expect(page.getByText('Ready. Your browser’s print window')).toBeVisible();
  await print(page, 'A4');
  await page.goto('/progress/');
  const { text } = await downloadBy(page, 'Download a backup');
  await chooseFile(page, text);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.goto('/about/privacy/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing of yours is kept' }),
  ).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(heard).toEqual([]);
});

test('a site that a page links to is not told where its visitor came from', async ({
  page,
  quiet,
}) => {
  let told: string | undefined = 'never asked';
  await page.route(/^https:/, async (route) => {
    told = (await route.request().allHeaders())['referer'];
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.goto('/about/sources/in-the-room/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^doi\.org/ })
    .first()
    .click();
  await expect(page).toHaveTitle('Elsewhere');
  expect(told).toBeUndefined();
  // Here somebody asked for another site, and got it.
  quiet.splice(0, quiet.length, ...quiet.filter((noise) => !noise.startsWith('asked for https:')));
});
