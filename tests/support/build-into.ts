/** Run as a program of its own by `other-build.ts`: builds the site into the folder that it is given. */
import { build } from 'astro';

const [, , outDir = '', cacheDir = ''] = process.argv;

// A cache of its own: two builds may run side by side.
await build({ outDir, cacheDir, logLevel: 'error', force: true });
