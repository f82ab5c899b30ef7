/** The same servers with HTTPS, by a certificate that is made for the test. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HSTS } from '../../scripts/hosting/headers.ts';
import { ask } from './ask.ts';
import { certificateIn } from './programs.ts';
import { SERVERS } from './servers.ts';
import { siteFolders, type SiteFolders } from './site-folder.ts';

let folders: SiteFolders;
beforeAll(() => {
  folders = siteFolders([]);
});
afterAll(() => rmSync(folders.all, { recursive: true, force: true }));

for (const { name, program, start } of SERVERS)
  test.skipIf(!program)(`${name} tells browsers to stay with it`, async ({ skip }) => {
    const certificate = certificateIn(folders.all);
    if (!certificate) return skip('openssl is not installed');
    const scratch = join(folders.all, name);
    const { origin, stop } = await start({
      scratch,
      root: folders.rootFor(''),
      base: '',
      certificate,
    });
    try {
      for (const path of ['/', '/search.json', '/nothing-here']) {
        const { headers } = await ask(origin, path);
        expect(headers[HSTS.name.toLowerCase()], path).toBe(HSTS.value);
      }
    } finally {
      await stop();
    }
  });
