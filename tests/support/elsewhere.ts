import { serve } from '../../scripts/serve.ts';
import { buildAt } from './other-build.ts';
import { test as base } from './test.ts';

/** An address that is neither the root of a host nor one folder deep. */
export const ELSEWHERE = { siteUrl: 'https://example.org', basePath: '/any/path' };

/**
 * The tests’ own `test` on a site that was built for a folder of its host. Pages are named without a slash in front
 * (`./lessons/`), and whatever is asked for outside of that folder is noise, which fails the test.
 */
export const test = base.extend<object, { elsewhere: string }>({
  elsewhere: [
    // Playwright finds out what a fixture needs by the braces.
    async ({}, use) => {
      const site = await serve(0, ELSEWHERE.basePath, await buildAt(ELSEWHERE));
      await use(`${site.url}/`);
      site.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ elsewhere }, use) => use(elsewhere),
});

export { expect } from './test.ts';
