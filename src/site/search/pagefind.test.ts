import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** The module as it is built for a base path. */
async function builtFor(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('./pagefind.ts');
}

test.each(['/', '/course', '/course/'])(
  'the index is asked for below the base %s',
  async (base) => {
    const { indexAddress } = await builtFor(base);
    expect(indexAddress(0)).toBe(`${base.replace(/\/$/, '')}/pagefind/pagefind.js`);
  },
);

test('another try has another address, as a browser may remember a failure', async () => {
  const { indexAddress } = await builtFor('/');
  expect(indexAddress(1)).not.toBe(indexAddress(0));
  expect(indexAddress(1)).toMatch(/^\/pagefind\/pagefind\.js\?/);
});
