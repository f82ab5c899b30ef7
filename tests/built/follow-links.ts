import { LinkChecker, LinkState } from 'linkinator';
import { expect } from 'vitest';
import type { Site } from '../../scripts/serve.ts';

/** Goes through a site from its front page and expects that every link and every anchor leads somewhere. */
export async function expectLinksToLead(site: Site): Promise<void> {
  const { links } = await new LinkChecker().check({
    path: `${site.url}/`,
    recurse: true,
    checkFragments: true,
    // Other sites are not asked: the check runs without a network.
    linksToSkip: [`^(?!${new URL(site.url).origin}/)`],
  });
  const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  expect(checked.length).toBeGreaterThan(20);
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent} → ${url}`);
  expect(broken).toEqual([]);
}
