/** Builds of the site for other addresses than that of `dist/`, which is built for the root of any host; or on React. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Address {
  /** As in `SITE_URL`: `https://example.org`. */
  siteUrl?: string;
  /** As in `BASE_PATH`: `/folder`. */
  basePath?: string;
  /** As in `PLAYERS`: players run on React itself, and not on what stands in its place. */
  players?: 'react';
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDS = join(ROOT, 'node_modules/.cache/final-say/builds');

/** All that a build reads. */
const INPUTS = [
  'src/**',
  'scripts/hosting/**',
  'content/**',
  'public/**',
  'docs/screenshots/**',
  'astro.config.mjs',
  'package-lock.json',
];

/**
 * Builds the site as if it lived somewhere else. It is built once: whoever asks for the same again, from another
 * test file or later, gets the same folder, as long as nothing has changed that a build reads.
 * @returns the folder with the built site, to be read only
 * @throws what the build says, when it fails
 */
export async function buildAt({ siteUrl = '', basePath = '', players }: Address): Promise<string> {
  const key = createHash('sha256')
    .update(`${siteUrl} ${basePath} ${players}`)
    .digest('hex')
    .slice(0, 16);
  const folder = join(BUILDS, key);
  mkdirSync(BUILDS, { recursive: true });
  return alone(`${folder}.lock`, async () => {
    const inputs = fingerprint();
    const note = `${folder}.inputs`;
    if (textOf(note) === inputs) return folder;
    const fresh = `${folder}.new`;
    for (const path of [note, fresh]) rmSync(path, { recursive: true, force: true });
    await run(fresh, `${folder}.astro`, {
      SITE_URL: siteUrl,
      BASE_PATH: basePath || '/',
      PLAYERS: players ?? '',
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    writeFileSync(note, inputs);
    return folder;
  });
}

/** What a build would read now, as one short text. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of globSync(INPUTS, { cwd: ROOT }).sort()) {
    const path = join(ROOT, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function run(outDir: string, cacheDir: string, address: NodeJS.ProcessEnv): Promise<void> {
  const program = fileURLToPath(new URL('build-into.ts', import.meta.url));
  // The test runner says that this is a test. For the build it is none.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [program, outDir, cacheDir], {
    cwd: ROOT,
    env: { ...env, ...address },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** Does something while no other process does it. A file with the number of the process is the sign. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!taken(lock)) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Left behind by a process that was ended: nobody will take it away.
    const owner = Number(textOf(lock));
    if (owner && !isRunning(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
