import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LIST_PATH } from '../file-list.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes the service worker and the list of files into a built site, after all other files.
 * @param directory where the built site is
 * @returns how many files the list has, and how many bytes they take up
 */
export async function writeServiceWorker(
  directory: string,
): Promise<{ files: number; bytes: number }> {
  const list = await listFiles(directory);
  writeFileSync(join(directory, LIST_PATH), JSON.stringify(list));
  writeFileSync(join(directory, 'sw.js'), await bundled('worker.ts', list.version));
  return { files: list.files.length, bytes: list.bytes };
}

/** Writes a worker that takes itself away, in the place of the other one. */
export async function writeWayOut(directory: string): Promise<void> {
  writeFileSync(join(directory, 'sw.js'), await bundled('way-out.ts', ''));
}

/** @returns one script without imports, as not every browser allows them in a worker */
async function bundled(entry: string, version: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    // Else files of the site's own would be copied beside it.
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../worker/${entry}`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`Vite made nothing of ${entry}.`);
  return output.output[0].code;
}
