import { serve } from '../../scripts/serve.ts';

/** Serves the built site on any free port; which browser to use is known already. */
export default async function globalSetup(): Promise<() => void> {
  const site = await serve(0);
  process.env.BASE_URL = site.url;
  return site.close;
}
