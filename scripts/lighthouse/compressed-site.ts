/** The built site as a real host sends it: compressed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress } from '../hosting/compress.ts';
import { baseFrom } from '../hosting/site.ts';
import { serve, type Site } from '../serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves a copy of `dist`, with a compressed file beside each text, until it is closed. */
export async function serveCompressed(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'final-say-lighthouse-'));
  cpSync(DIST, folder, { recursive: true });
  compress(folder);
  const site = await serve(0, baseFrom(process.env), folder);
  const close = () => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...site, close };
}
