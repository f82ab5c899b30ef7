import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../../scripts/hosting/compress.ts';
import { DIST } from '../built/site.ts';

/** Stands outside of what is served, or is hidden: no answer may ever hold it. */
export const SECRET = 'nobody may read this';

export interface SiteFolders {
  /** All that the test makes, to be removed in the end. */
  all: string;
  /** Where a site for the given base is to be served from. */
  rootFor: (base: string) => string;
}

/** Makes folders to be served: the built site, compressed, and what must never be seen beside it. */
export function siteFolders(bases: readonly string[]): SiteFolders {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('There is nothing in dist/. Build the site first: npm run build.');
  const all = mkdtempSync(join(tmpdir(), 'final-say-hosting-'));
  // A server that was started by root reads files as somebody else.
  chmodSync(all, 0o755);
  const site = join(all, 'site');
  cpSync(DIST, site, { recursive: true });
  writeFileSync(join(all, 'secret.txt'), SECRET);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  };
  put('.git/config', SECRET);
  put('.env', SECRET);
  put('.well-known/acme-challenge/token', 'token');
  put('og/test.png', 'a picture');
  if (!existsSync(join(site, 'sw.js'))) put('sw.js', '// a worker');
  if (!existsSync(join(site, 'manifest.webmanifest'))) put('manifest.webmanifest', '{}');
  compress(site);
  const rootFor = (base: string) => (base === '' ? site : join(all, 'below'));
  for (const base of bases.filter(Boolean)) {
    const folder = join(rootFor(base), base);
    mkdirSync(dirname(folder), { recursive: true });
    symlinkSync(site, folder);
  }
  return { all, rootFor };
}
