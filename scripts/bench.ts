/**
 * `npm run bench`: figures to look at, as a table and as JSON. It asserts nothing, as time depends on the machine.
 * Needs a build (`npm run build`).
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { readContentFiles } from '../src/course/content-files.ts';
import { readContent } from '../src/course/read-content.ts';
import { proveScene } from '../src/role-play/proof.ts';
import { withSituations } from '../src/role-play/situations.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** How much slower than this machine the phone is taken to be. */
const SLOWDOWN = 4;

interface SceneFigures {
  scene: string;
  'proof (ms)': number;
  /** From the press of a key to the frame that shows the answer. */
  'reply, median (ms)': number;
  'reply, slowest (ms)': number;
}

const { content } = readContent(
  readContentFiles(fileURLToPath(new URL('../content', import.meta.url))),
);
const scenes = [...content.entries['role-plays'].values()];

const site = await serve(0);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const figures: SceneFigures[] = [];
for (const { id, data } of scenes) {
  const begun = performance.now();
  proveScene(withSituations({ ...data, id }, content.disclosures?.data ?? []), () => undefined);
  const proof = performance.now() - begun;
  const replies = (await replyTimes(`${site.url}/role-plays/${id}/`)).sort((a, b) => a - b);
  figures.push({
    scene: id,
    'proof (ms)': Math.round(proof),
    'reply, median (ms)': Math.round(replies[Math.floor(replies.length / 2)] ?? NaN),
    'reply, slowest (ms)': Math.round(replies[replies.length - 1] ?? NaN),
  });
}
await browser.close();
site.close();

console.table(figures);
console.log(JSON.stringify({ slowdown: SLOWDOWN, scenes: figures }, null, 2));

/** Plays a scene to its end on a slow machine. @returns how long each answer took to be seen, in milliseconds */
async function replyTimes(address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the scene' }).click();
  await page.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
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
  return times;
}
