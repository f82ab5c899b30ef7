/**
 * nginx and Caddy, started here with the settings that the project ships, and asked as browsers ask.
 * `npm run test:hosting`; it needs the built site. A server that is not installed is left out.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADERS, HSTS, cacheControlOf } from '../../scripts/hosting/headers.ts';
import { DIST } from '../built/site.ts';
import type { Answer } from './ask.ts';
import { onEachServer } from './each-server.ts';

/** The largest file of its kind: a small one may not be worth compressing. */
const largest = (pattern: string) =>
  `/${globSync(pattern, { cwd: DIST }).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? ''}`;
const sizeOf = (name: string) => statSync(join(DIST, name)).size;
const SCRIPT = largest('_astro/*.js');
const FONT = largest('_astro/**/*.woff2');

onEachServer(({ server: { encodings }, base, get, raw, running }) => {
  function expectHeaders({ headers }: Answer) {
    for (const [header, value] of Object.entries(HEADERS))
      expect(headers[header.toLowerCase()], header).toBe(value);
    // Without HTTPS it would mean nothing.
    expect(headers[HSTS.name.toLowerCase()]).toBeUndefined();
    expect(headers.server ?? '', 'the version of the server').not.toMatch(/\d/);
  }

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/lessons/start-here/', 'text/html; charset=utf-8'],
    ['/search.json', /^application\/json/],
    ['/icon.svg', /^image\/svg\+xml/],
    [SCRIPT, /^(application|text)\/javascript/],
    [FONT, 'font/woff2'],
    ['/og/test.png', 'image/png'],
    ['/sw.js', /^(application|text)\/javascript/],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
  ])('%s comes with its type and all headers', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(type);
    expect(answer.headers['cache-control']).toBe(cacheControlOf(path));
    expectHeaders(answer);
  });

  test.each(['br', 'gzip'] as const)(
    'what is text comes as %s where that is known',
    async (asked) => {
      const whole = readFileSync(join(DIST, 'lessons/start-here/index.html'));
      const answer = await get('/lessons/start-here/', { 'accept-encoding': asked });
      const wanted = encodings.includes(asked) ? asked : undefined;
      expect(answer.headers['content-encoding']).toBe(wanted);
      expect(answer.headers.vary).toMatch(/accept-encoding/i);
      expect(answer.body.equals(whole)).toBe(true);
    },
  );

  test('a browser that knows several gets the smallest; one that knows none gets it plain', async () => {
    const all = await get(SCRIPT, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(all.headers['content-encoding']).toBe(encodings[0]);
    const none = await get(SCRIPT);
    expect(none.headers['content-encoding']).toBeUndefined();
    expect(none.body.equals(all.body)).toBe(true);
  });

  test.each(['/nothing-here', '/lessons/nothing-here/', '/_astro/nothing.js', '/quizzes/no.json'])(
    '%s is answered with the page for it, and with 404',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe(cacheControlOf('/404.html'));
      expectHeaders(answer);
    },
  );

  test('an address without its slash is sent on, on the host that was asked', async () => {
    const answer = await get('/lessons');
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.location).toBe(`${base}/lessons/`);
    expectHeaders(answer);
  });

  test.skipIf(base)('a certificate can be asked for', async () => {
    expect((await get('/.well-known/acme-challenge/token')).body.includes('token')).toBe(true);
  });

  test('HEAD gets the headers and no body', async () => {
    const answer = await get('/search.json', {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
    expect(answer.headers['cache-control']).toBe(cacheControlOf('/search.json'));
    expectHeaders(answer);
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await get('/search.json');
    const same = await get('/search.json', { 'if-none-match': headers.etag });
    expect(same.status).toBe(304);
    expect(same.body).toHaveLength(0);
    const since = await get('/search.json', { 'if-modified-since': headers['last-modified'] });
    expect(since.status).toBe(304);
    const other = await get('/search.json', { 'if-none-match': '"something-else"' });
    expect(other.status).toBe(200);
  });

  test('a part of a file can be had', async () => {
    const answer = await get(FONT, { range: 'bytes=0-3' });
    expect(answer.status).toBe(206);
    expect(answer.headers['content-range']).toMatch(/^bytes 0-3\/\d+$/);
    expect(answer.body.toString()).toBe('wOF2');
  });

  test('who read what is not written down', async () => {
    await get('/lessons/start-here/?read-by=somebody');
    expect(running().written()).not.toContain('read-by');
  });

  test.runIf(base)('what is not below the folder is not there', async () => {
    for (const path of ['/', '/lessons/', '/icon.svg', '/_astro/'])
      expect((await raw(path)).status, path).toBe(404);
  });
});
