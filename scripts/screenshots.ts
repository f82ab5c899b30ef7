/** `npm run screenshots`: makes the pictures of the README from the built site. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
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
      await page.getByRole('button', { name: 'Start the scene' }).click();
      const flip = page.getByText('The offer is gone.', { exact: true });
      for (let turn = 1; turn <= 20 && !(await flip.isVisible()); turn += 1) {
        await page.getByRole('heading', { name: `Turn ${turn}`, exact: true }).waitFor();
        await page.keyboard.press('1');
        await page.getByRole('heading', { name: `Turn ${turn + 1}`, exact: true }).waitFor();
      }
    },
  },
  {
    // Paper as it comes out of the printer, at the size of a screen.
    name: 'checklist-print',
    path: '/checklists/the-day-before/',
    viewport: { width: 720, height: 960 },
    prepare: async (page) => page.emulateMedia({ media: 'print' }),
  },
];

execFileSync('astro', ['build'], { stdio: 'ignore' });
mkdirSync(FOLDER, { recursive: true });
const site = await serve(0);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const { name, path, viewport, scheme = 'light', prepare } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await prepare?.(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
site.close();
