import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of every page that was built, the page for wrong addresses included. */
export const builtPaths: readonly string[] = globSync('**/*.html', { cwd: DIST })
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();
