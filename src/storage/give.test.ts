import { expect, test, vi } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';

test('whoever listens is told', async () => {
  const { notices } = freshPage(fakeStorage);
  const { give } = await import('./give.ts');

  give({ kind: 'newer', key: 'final-say:quiz:hello' });

  expect(notices).toEqual([{ kind: 'newer', key: 'final-say:quiz:hello' }]);
});

test('the same notice is given once on a page; a different one is given too', async () => {
  const { notices } = freshPage(fakeStorage);
  const { give } = await import('./give.ts');

  give({ kind: 'full' });
  give({ kind: 'newer', key: 'final-say:a' });
  give({ kind: 'full' });
  give({ kind: 'newer', key: 'final-say:b' });

  expect(notices).toEqual([
    { kind: 'full' },
    { kind: 'newer', key: 'final-say:a' },
    { kind: 'newer', key: 'final-say:b' },
  ]);
});

test('during the build there is nobody to tell, and nothing breaks', async () => {
  freshPage(fakeStorage);
  vi.stubGlobal('window', undefined);
  const { give } = await import('./give.ts');

  expect(() => give({ kind: 'blocked' })).not.toThrow();
});
