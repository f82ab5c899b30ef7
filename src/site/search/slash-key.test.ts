import { afterEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../../tests/unit/fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

/** The module as a page begins with it. */
async function onAPage(storage: Storage) {
  vi.stubGlobal('localStorage', storage);
  vi.resetModules();
  return { ...(await import('./slash-key.ts')), ...(await import('./choose-slash-key.ts')) };
}

test('the key works until it is switched off, and then on no page', async () => {
  const storage = fakeStorage();
  const page = await onAPage(storage);
  expect(page.slashOpensSearch()).toBe(true);
  page.letSlashOpenSearch(false);
  expect(page.slashOpensSearch()).toBe(false);

  const next = await onAPage(storage);
  expect(next.slashOpensSearch()).toBe(false);
  next.letSlashOpenSearch(true);
  expect(next.slashOpensSearch()).toBe(true);
  expect(Object.keys(storage)).toEqual([]);
});

test('where nothing can be kept, it is off for this page', async () => {
  const page = await onAPage(fakeStorage({}, { refuses: true }));
  page.letSlashOpenSearch(false);
  expect(page.slashOpensSearch()).toBe(false);
});
