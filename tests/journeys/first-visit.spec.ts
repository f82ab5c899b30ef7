/**
 * What the weights of pages are worked out from (`scripts/bench/page-weight.ts`) is what a browser fetches: no script more,
 * and none less. The browser is one that no program drives, as there the worker comes, too.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BuiltSite } from '../../scripts/bench/page-weight.ts';
import { DIST } from '../built/site.ts';
import { PAGES } from '../support/pages.ts';
import { expect, test } from '../support/own-site.ts';

const KINDS = [
  'home',
  'first lesson',
  'quiz',
  'role-play',
  'self-assessment',
  'checklist with a card',
  'worksheet',
  'print several',
  'progress',
] as const;

/** Scripts that were fetched so far, by their addresses: those of the page, or those of the worker. */
async function fetched(page: Page, url: string): Promise<{ page: string[]; worker: string[] }> {
  const seen = { page: [] as string[], worker: [] as string[] };
  let isDone = false;
  page.context().on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (!path.endsWith('.js')) return;
    (isDone ? seen.worker : seen.page).push(path);
  });
  await page.goto(url, { waitUntil: 'load' });
  // What sets the worker up waits for a second after this.
  await page.waitForLoadState('networkidle');
  isDone = true;
  return seen;
}

const bytes = async (page: Page, paths: readonly string[]): Promise<number> => {
  let sum = 0;
  for (const path of new Set(paths)) {
    const response = await page.request.get(path);
    sum += brotliCompressSync(await response.body()).length;
  }
  return sum;
};

for (const name of KINDS) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    test(`${name}, ${viewport.width} wide: a first visit fetches the scripts that are counted, and no other`, async ({
      page,
    }) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'webdriver', { get: () => false }),
      );
      await page.setViewportSize(viewport);
      const weight = new BuiltSite(DIST, '').weigh(`${PAGES[name].slice(1)}index.html`);
      const seen = await fetched(page, PAGES[name]);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const all = [...seen.page, ...seen.worker, '/sw.js'];
      expect(await bytes(page, all)).toBe(weight.scripts + weight.afterwards);
      const setUp = all.filter((path) => /sw\.js|look-after|register/.test(path));
      expect(await bytes(page, setUp)).toBe(weight.afterwards);
    });
  }
}
