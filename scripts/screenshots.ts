/** `npm run screenshots`: makes the pictures of the README from the built site. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { repliesAt, replay, turnAt } from '../src/role-play/engine.ts';
import type { Scene } from '../src/role-play/schema.ts';
import { builtData } from './built-data.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

const FOLDER = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  name: string;
  path: string;
  viewport: typeof DESKTOP;
  scheme?: 'light' | 'dark';
  prepare?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
  { name: 'home', path: '/', viewport: DESKTOP },
  { name: 'lesson-phone', path: '/lessons/get-the-offer/', viewport: PHONE },
  {
    name: 'role-play',
    path: '/role-plays/told-no-in-the-room/',
    viewport: DESKTOP,
    prepare: async (page) => {
      const run = runToTheNo();
      await page.evaluate(
        (saved) => localStorage.setItem('final-say:role-play:told-no-in-the-room', saved),
        run,
      );
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Go on where you were' }).click();
      await page.getByText('The offer is gone.', { exact: true }).waitFor();
    },
  },
  {
    // Paper as it comes out of the printer, at the size of a screen.
    name: 'checklist-print',
    path: '/checklists/the-day-before/',
    viewport: { width: 720, height: 960 },
    prepare: async (page) => {
      await page.emulateMedia({ media: 'print' });
      // A screen has no page margins.
      await page.addStyleTag({ content: '@media print { body { padding: 15mm 16mm } }' });
    },
  },
];

/** A run that was played well as far as the no, as it is saved. */
function runToTheNo(): string {
  const scene = builtData<Scene>('role-plays/told-no-in-the-room');
  const replies: string[] = [];
  for (
    let { state } = replay(scene, { level: 'even', seed: 1, replies });
    state.status !== 'gone';
    { state } = replay(scene, { level: 'even', seed: 1, replies })
  ) {
    const turn = turnAt(scene, state);
    const strong = turn && repliesAt(turn, state).find(({ verdict }) => verdict === 'strong');
    if (!strong) break;
    replies.push(strong.id);
  }
  return JSON.stringify({
    version: 2,
    data: { current: { edition: scene.edition, level: 'even', seed: 1, replies }, finished: [] },
  });
}

execFileSync('astro', ['build', '--force'], { stdio: 'ignore' });
mkdirSync(FOLDER, { recursive: true });
const site = await serve(0);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const { name, path, viewport, scheme = 'light', prepare } of pictures) {
  const page = await browser.newPage({
    viewport,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  // Letters that come late are not used (`font-display: optional`): the second time they are here.
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await prepare?.(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
site.close();
