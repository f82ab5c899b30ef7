/** A site of a test's own: a copy of the built one, which can be changed, be made anew and go away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Site } from '../../scripts/serve.ts';
import { writeServiceWorker, writeWayOut } from '../../src/offline/build/write-worker.ts';
import { DIST } from '../built/site.ts';
import { test as quietTest } from './test.ts';

export interface OwnSite {
  url: string;
  /** Changes a file of the site; what tells browsers of it comes with `publish`. */
  change: (file: string, change: (text: string) => string) => void;
  remove: (file: string) => void;
  /** Writes the service worker and the list of files anew, as a build does at its end. */
  publish: () => Promise<void>;
  /** Writes the worker that takes itself away, as `OFFLINE=off npm run build` does. */
  publishWayOut: () => Promise<void>;
  /** What was asked for so far, whoever asked: a page or the worker. */
  asked: string[];
  /** What is asked for from now on and fits gets no answer, as in a network that hangs; nothing any more does without one. */
  hang: (fitting?: RegExp) => void;
  /** Nobody answers any more, whoever asks. */
  goAway: () => void;
  comeBack: () => Promise<void>;
}

export const test = quietTest.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'final-say-site-'));
    cpSync(DIST, folder, { recursive: true });
    const asked: string[] = [];
    let hanging: RegExp | undefined;
    const onRequest = (path: string) => {
      asked.push(path);
      return !hanging?.test(path);
    };
    let served: Site = await serve(0, '', folder, onRequest);
    const { port, url } = served;
    await use({
      url,
      change: (file, change) =>
        writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8'))),
      remove: (file) => rmSync(join(folder, file)),
      publish: async () => void (await writeServiceWorker(folder)),
      publishWayOut: () => writeWayOut(folder),
      asked,
      hang: (fitting) => {
        hanging = fitting;
      },
      goAway: () => served.close(),
      comeBack: async () => {
        served = await serve(port, '', folder, onRequest);
      },
    });
    served.close();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from './test.ts';
