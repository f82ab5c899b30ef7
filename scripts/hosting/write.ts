/**
 * `npm run hosting`: writes the settings for nginx and Caddy. Without options it writes those of hosting/ anew; with
 * SITE_URL and BASE_PATH, as for a build, those for one’s own address.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import { EXAMPLE, siteFrom } from './site.ts';

const HOSTING = fileURLToPath(new URL('../../hosting', import.meta.url));

try {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: HOSTING },
      root: { type: 'string', default: EXAMPLE.root },
      port: { type: 'string' },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Error(`This is no port: “${values.port}”.`);
  const site = { ...EXAMPLE, ...siteFrom(process.env, port), root: values.root, port };
  mkdirSync(values.to, { recursive: true });
  writeFileSync(join(values.to, 'nginx.conf'), nginxFile(site));
  writeFileSync(join(values.to, 'Caddyfile'), caddyFile(site));
  console.log(`Written to ${values.to}: nginx.conf, Caddyfile.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
