/** Projects in a folder of their own, to be built and measured: the course with other content, or a bare one. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build or a test makes, what is linked, and the content, which is written anew. */
const LEFT_OUT = [
  '.astro',
  '.git',
  'content',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
];

/**
 * Makes a folder, and takes it away when the work is done or has failed.
 * @param work is given the folder's path
 */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'final-say-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes files below a folder. @param files what each says, by its path */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies this project as it stands, without its content. */
export function copyProject(folder: string): void {
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (source) => !LEFT_OUT.includes(relative(PROJECT, source)),
  });
}

/**
 * Lends a project the packages of this one, each by a link. The folder around them is the project's own: Astro keeps
 * what it has read there, and would mix up two projects that share it.
 */
export function linkPackages(folder: string): void {
  const packages = join(PROJECT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}
