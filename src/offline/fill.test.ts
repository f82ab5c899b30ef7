import { describe, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../tests/unit/fake-caches.ts';
import { digestOf, versionOf, type ListedFile } from './file-list.ts';
import { fill, WrongFile, type Filling } from './fill.ts';

/** More files than are fetched at the same time. */
const TEXTS: Record<string, string> = {
  '': 'home',
  'a/': 'page a',
  'b/': 'page b',
  'c.json': '{}',
  'd/': 'page d',
  'e/': 'page e',
};

const addressOf = (path: string) => `https://example.org/${path}`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A filling of a fresh cache from a server that has the texts. */
async function start(changes: Partial<Filling> = {}): Promise<{ cache: Cache; filling: Filling }> {
  const files: ListedFile[] = [];
  for (const [path, text] of Object.entries(TEXTS))
    files.push([path, await digestOf(bytesOf(text)), text.length]);
  const list = { version: await versionOf(files), bytes: 0, sent: 0, files };
  const cache = await fakeCaches().open('kept');
  const get = (address: string) => Promise.resolve(new Response(TEXTS[pathOf(address)]));
  const here = () => Promise.resolve(undefined);
  return { cache, filling: { list, cache, addressOf, here, get, ...changes } };
}

const pathOf = (address: string) => address.slice(addressOf('').length);

const pathsIn = async (cache: Cache) => (await cache.keys()).map(({ url }) => pathOf(url)).sort();

describe('filling a copy', () => {
  test('fetches all files and counts them', async () => {
    const counts: number[] = [];
    const { cache, filling } = await start({ onFile: (count) => counts.push(count) });
    await fill(filling);
    expect(await pathsIn(cache)).toEqual(Object.keys(TEXTS).sort());
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await (await cache.match(addressOf('a/')))?.text()).toBe('page a');
  });

  test('keeps what it had when one file is missing, and goes on there', async () => {
    let isMissing = true;
    const get = vi.fn((address: string) =>
      Promise.resolve(
        isMissing && address.endsWith('/c.json')
          ? new Response('Not found', { status: 404 })
          : new Response(TEXTS[pathOf(address)]),
      ),
    );
    const { cache, filling } = await start({ get });
    await expect(fill(filling)).rejects.toThrow(WrongFile);
    const here = await pathsIn(cache);
    expect(here).toEqual(expect.arrayContaining(['', 'a/', 'b/']));
    expect(here).not.toContain('c.json');

    isMissing = false;
    get.mockClear();
    await fill(filling);
    const rest = Object.keys(TEXTS).filter((path) => !here.includes(path));
    expect(get.mock.calls.map(([address]) => pathOf(address))).toEqual(rest);
    expect(await pathsIn(cache)).toEqual(Object.keys(TEXTS).sort());
  });

  test.each([
    ['another text, as a sign-in page is', () => new Response('Please sign in')],
    ['a text that was cut off', () => new Response('page')],
    ['an error', () => new Response('page a', { status: 500 })],
    [
      'an answer that came by a redirect',
      () => Object.defineProperty(new Response('page a'), 'redirected', { value: true }),
    ],
  ])('refuses %s', async (_, answer) => {
    const get = (address: string) =>
      Promise.resolve(pathOf(address) === 'a/' ? answer() : new Response(TEXTS[pathOf(address)]));
    const { cache, filling } = await start({ get });
    await expect(fill(filling)).rejects.toThrow(WrongFile);
    expect(await pathsIn(cache)).not.toContain('a/');
  });

  test('takes what is here already only when it is right', async () => {
    const get = vi.fn((address: string) => Promise.resolve(new Response(TEXTS[pathOf(address)])));
    const known: Record<string, string> = { 'a/': 'page a', 'b/': 'page b of an older build' };
    const here = (address: string) => {
      const text = known[pathOf(address)];
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    };
    const { cache, filling } = await start({ get, here });
    await fill(filling);
    expect(get.mock.calls.map(([address]) => pathOf(address)).sort()).toEqual(
      Object.keys(TEXTS)
        .filter((path) => path !== 'a/')
        .sort(),
    );
    expect(await (await cache.match(addressOf('b/')))?.text()).toBe('page b');
  });

  test('ends when it is told to', async () => {
    const stopping = new AbortController();
    const { cache, filling } = await start({
      signal: stopping.signal,
      onFile: () => stopping.abort(),
    });
    await expect(fill(filling)).rejects.toMatchObject({ name: 'AbortError' });
    const count = (await pathsIn(cache)).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(Object.keys(TEXTS).length);
  });
});

test('a version changes with any file', async () => {
  const one: ListedFile[] = [['a/', await digestOf(bytesOf('one')), 3]];
  const two: ListedFile[] = [['a/', await digestOf(bytesOf('two')), 3]];
  expect(await versionOf(one)).toBe(await versionOf([...one]));
  expect(await versionOf(one)).not.toBe(await versionOf(two));
});
