/** The same servers, asked as burglars ask: for what lies beside the site, is hidden, or would be changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../built/site.ts';
import { onEachServer } from './each-server.ts';
import { SECRET } from './site-folder.ts';

/** Ways out of the folder that is served, as they are tried everywhere. */
const WAYS_OUT = [
  '/../secret.txt',
  '/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/_astro/../../secret.txt',
  '/_astro/..%2f..%2fsecret.txt',
  '/_astro../secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%c0%afsecret.txt',
  '/icon.svg%00/../../secret.txt',
  '/..;/secret.txt',
  '//etc/passwd',
  '//lessons',
  '///lessons',
  '/%5clessons',
  '//example.org/../lessons',
  '/../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
];

onEachServer(({ base, get, raw }) => {
  test.each(['/_astro/', '/og/'])('%s lists nothing', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
  });

  test.each(WAYS_OUT)('%s leads nowhere', async (path) => {
    for (const address of [path, base + path]) {
      const answer = await raw(address);
      expect([301, 308, 400, 403, 404]).toContain(answer.status);
      expect(answer.body.includes(SECRET) || answer.body.includes('root:x:')).toBe(false);
      // Sent on within the site at most, never to another host.
      expect(answer.headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    }
  });

  test.each(['/.git/config', '/.git/', '/.env', '/%2egit/config'])('%s is hidden', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.includes(SECRET)).toBe(false);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused',
    async (method) => {
      expect((await get('/search.json', {}, method)).status).toBe(405);
    },
  );
});
