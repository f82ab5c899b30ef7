import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';

test('every link and every anchor of the site leads somewhere', { timeout: 120_000 }, async () => {
  const site = await serve(0);
  try {
    const { links } = await new LinkChecker().check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      // Other sites are not asked: the check runs without a network.
      linksToSkip: [`^(?!${site.url})`],
    });
    const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
    expect(checked.length).toBeGreaterThan(20);
    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent }) => `${parent} → ${url}`);
    expect(broken).toEqual([]);
  } finally {
    site.close();
  }
});
