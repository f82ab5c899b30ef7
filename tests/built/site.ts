import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface BuiltPage {
  name: string;
  html: string;
}

/** Every page in `dist`. */
export const builtPages: BuiltPage[] = globSync('**/*.html', { cwd: DIST })
  .sort()
  .map((name) => ({ name, html: readFileSync(join(DIST, name), 'utf8') }));
