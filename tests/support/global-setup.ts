import { setTimeout } from 'node:timers/promises';
import { findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** Scripts and data take this many milliseconds on average: a way to find what goes wrong while they are on their way. */
const SLOW = Number(process.env.SLOW_SCRIPTS ?? 0);

async function takeTime(path: string): Promise<boolean> {
  if (SLOW && /\.js(on)?$/.test(path)) await setTimeout(SLOW * (0.5 + Math.random()));
  return true;
}

/** Starts the built site on any free port, and finds a browser. */
export default async function globalSetup(): Promise<() => void> {
  process.env.CHROMIUM_PATH ??= findChromium();
  const site = await serve(0, undefined, undefined, takeTime);
  process.env.BASE_URL = site.url;
  return site.close;
}
