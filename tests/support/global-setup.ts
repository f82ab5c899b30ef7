import { findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** Starts the built site on any free port, and finds a browser. */
export default async function globalSetup(): Promise<() => void> {
  process.env.CHROMIUM_PATH ??= findChromium();
  const site = await serve(0);
  process.env.BASE_URL = site.url;
  return site.close;
}
