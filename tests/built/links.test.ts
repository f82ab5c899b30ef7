import { test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { expectLinksToLead } from './follow-links.ts';

test('every link and every anchor of the site leads somewhere', { timeout: 120_000 }, async () => {
  const site = await serve(0);
  try {
    await expectLinksToLead(site);
  } finally {
    site.close();
  }
});
