/** How long somebody on a slow phone waits for the answer to a reply. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { baseFrom } from '../hosting/site.ts';
import { serve } from '../serve.ts';

/** How much slower than this machine the phone is taken to be. */
const SLOWDOWN = 4;

/** More turns than a scene has on any way through it. */
const MOST_TURNS = 40;

interface ReplyTimes {
  scene: string;
  replies: number;
  /** How much slower than this machine. */
  slowdown: number;
  /** From the press of a key to the frame that shows the answer. */
  'median (ms)': number;
  'slowest (ms)': number;
}

/** Plays each scene of the built site to an end. @returns a row for each */
export async function measureReplies(): Promise<ReplyTimes[]> {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const scenes = globSync('role-plays/*.yaml', { cwd: content }).map((file) =>
    basename(file, '.yaml'),
  );
  const site = await serve(0, baseFrom(process.env));
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const rows: ReplyTimes[] = [];
  for (const scene of scenes.sort()) {
    const times = await replyTimes(browser, `${site.url}/role-plays/${scene}/`);
    const sorted = times.sort((one, other) => one - other);
    rows.push({
      scene,
      replies: sorted.length,
      slowdown: SLOWDOWN,
      'median (ms)': Math.round(sorted[Math.floor(sorted.length / 2)]!),
      'slowest (ms)': Math.round(sorted.at(-1)!),
    });
  }
  await browser.close();
  site.close();
  return rows;
}

/** Plays a scene with the first reply of each turn. @returns how long each answer took to be seen, in milliseconds */
async function replyTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await page.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  while (times.length < MOST_TURNS) {
    const time = await page.evaluate(async () => {
      const reply = document.querySelector<HTMLButtonElement>('.reply');
      if (!reply) return undefined;
      const pressed = performance.now();
      reply.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - pressed;
    });
    if (time === undefined) break;
    times.push(time);
  }
  await page.close();
  if (times.length === 0) throw new Error(`No reply could be given at ${address}.`);
  return times;
}
