/**
 * The browser fetches the next page when a hand is on its link. Nothing on a page tells of it, so these tests stand
 * between the browser and the site, and read what is asked for.
 */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from '../support/test.ts';

interface Between {
  /** Addresses that the browser asked for ahead of time: paths, and with their host those of another site. */
  ahead: string[];
  site: string;
}

const test = base.extend<Between>({
  ahead: ({}, use) => use([]),
  site: async ({ ahead }, use) => {
    const server = createServer((asked, answer) => {
      const { method, url = '/', headers } = asked;
      const isHere = headers.host?.startsWith('127.0.0.1');
      if (headers['sec-purpose']?.includes('prefetch'))
        ahead.push(isHere ? url : `${headers.host}${url}`);
      const onward = ask(new URL(url, process.env.BASE_URL), { method, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 500, answered.headers);
        answered.pipe(answer);
      });
      asked.pipe(onward);
    });
    await new Promise<void>((begun) => server.listen(0, '127.0.0.1', begun));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
  baseURL: ({ site }, use) => use(site),
});

const mainLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

/** Much longer than a browser wants a hand to rest on a link: 0.2 seconds. */
const REST = 800;

/** Rests on something, and then on a page’s link, to see that the browser still looks. */
async function restOn(page: Page, link: Locator, ahead: readonly string[]): Promise<string[]> {
  await link.hover();
  await page.waitForTimeout(REST);
  await mainLink(page, 'Practice').hover();
  await expect.poll(() => ahead).toContain('/practice/');
  return ahead.filter((address) => address !== '/practice/');
}

/** Puts a link on top of the page, as the site may have one somewhere. */
async function withLink(page: Page, address: string): Promise<Locator> {
  await page.getByRole('main').evaluate((main, href) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'A link of the test';
    main.prepend(link);
  }, address);
  return page.getByRole('link', { name: 'A link of the test' });
}

test('a hand on a link makes the browser fetch its page, and nothing else does', async ({
  page,
  ahead,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(ahead).toEqual([]);
  const link = mainLink(page, 'Checklists');
  await link.hover();
  await expect.poll(() => ahead).toEqual(['/checklists/']);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checklists');
});

test('the home page, and a place on another page, are fetched, too', async ({ page, ahead }) => {
  await page.goto('/about/');
  expect(await restOn(page, page.getByRole('banner').getByRole('link').first(), ahead)).toEqual([
    '/',
  ]);
  await (await withLink(page, '/lessons/#offer-pre-interview')).hover();
  await expect.poll(() => ahead).toContain('/lessons/');
});

for (const address of [
  '/licences.txt',
  '/search.json',
  '/manifest.webmanifest',
  '/icon.svg',
  '#main',
]) {
  test(`a hand on a link to ${address} fetches nothing`, async ({ page, ahead }) => {
    await page.goto('/about/');
    expect(await restOn(page, await withLink(page, address), ahead)).toEqual([]);
  });
}

test('a hand on a link that leads out fetches nothing', async ({ page, ahead, site }) => {
  await page.goto('/about/');
  const elsewhere = `${site.replace('127.0.0.1', 'localhost')}/about/`;
  expect(await restOn(page, await withLink(page, elsewhere), ahead)).toEqual([]);
});

test('a hand on the button of the search fetches no page', async ({ page, ahead }) => {
  await page.goto('/about/');
  const button = page.getByRole('button', { name: 'Search', exact: true });
  expect(await restOn(page, button, ahead)).toEqual([]);
});
