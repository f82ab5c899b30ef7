import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '../../../tests/unit/fake-browser.ts';
import { SAVED } from '../../../tests/support/saved.ts';
import { readBackup, writeBackup } from '../../storage/backup-file.ts';
import { PREFIX } from '../../storage/keys.ts';
import { carryOut, planRestore } from '../../storage/restore.ts';
import { SafeStorage } from '../../storage/safe-storage.ts';
import { SAVED_KINDS } from './saved-kinds.ts';

const NOW = '2026-11-24T19:30:00.000Z';

/** What somebody has saved who has done a little of everything, in the oldest versions. */
const TEXTS = new Map(Object.entries(SAVED).map(([key, text]) => [key.slice(PREFIX.length), text]));
const GOOD = writeBackup(TEXTS, SAVED_KINDS, NOW);

describe('the kinds that a backup holds', () => {
  test('are all that can be saved, in whatever version', () => {
    const { data } = JSON.parse(GOOD) as { data: object };
    expect(Object.keys(data).sort()).toEqual([...TEXTS.keys()].sort());
  });

  test('count every sort of thing that was done', () => {
    const read = readBackup(GOOD, SAVED_KINDS);
    const counted = [...(read.state === 'read' ? read.backup.texts : [])].flatMap(([name, text]) =>
      SAVED_KINDS.find(({ owns }) => owns(name))!
        .count(text)
        .map(
          ({ words, names }) => `${names.length} ${names.length === 1 ? words.one : words.many}`,
        ),
    );
    expect(counted).toMatchInlineSnapshot(`
      [
        "1 lesson marked as read",
        "1 box filled in",
        "1 quiz attempt",
        "1 unfinished quiz",
        "1 scene played to its end",
        "1 unfinished scene",
        "1 self-check",
        "1 unfinished self-check",
        "1 self-check",
        "0 unfinished self-checks",
        "0 self-checks",
        "1 unfinished self-check",
        "1 tick",
        "0 lines of your own on checklists",
        "0 items hidden on checklists",
        "2 ticks",
        "2 lines of your own on checklists",
        "1 item hidden on a checklist",
        "1 filled box of a worksheet",
        "0 filled boxes of worksheets",
        "1 interview",
        "1 choice of theme",
        "1 choice of keys",
      ]
    `);
  });

  test('are each the only one to own a key', () => {
    for (const name of TEXTS.keys()) {
      expect(SAVED_KINDS.filter(({ owns }) => owns(name))).toHaveLength(1);
    }
  });
});

test('nothing that is saved anywhere is left out of a backup', () => {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const rooms = globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [
      ...readFileSync(source + path, 'utf8').matchAll(/\bsaved(?:<[^(]*>)?\(\s*[`'"]([a-z-]+)/g),
    ])
    .map(([, room = '']) => room);
  // About this browser, and not about what was done.
  const left = rooms.filter((room) => room !== 'backup');

  // A key has no id, one, or one below another.
  const names = (room: string) => [room, `${room}:an-id`, `${room}:an-id:an-id`];
  expect(left).toContain('lesson');
  expect(
    left.filter((room) => !names(room).some((name) => SAVED_KINDS.some(({ owns }) => owns(name)))),
    'Add the new kind to src/site/data/saved-kinds.ts.',
  ).toEqual([]);
});

/** One value of a file, somewhere in it, is another one. */
const changedValue = fc
  .tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }))
  .map(([path, value]) => {
    const file = JSON.parse(GOOD) as Record<string, unknown>;
    let at = file;
    path.forEach((step, depth) => {
      const keys = Object.keys(at);
      const key = keys[step % Math.max(keys.length, 1)];
      if (key === undefined) return;
      const inner = at[key];
      if (depth < path.length - 1 && typeof inner === 'object' && inner !== null) {
        at = inner as Record<string, unknown>;
      } else {
        at[key] = structuredClone(value);
      }
    });
    return JSON.stringify(file);
  });

/** Some text of a file is another one. */
const changedText = fc
  .tuple(
    fc.nat(GOOD.length),
    fc.nat(40),
    fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('"__proto__":{"evil":1},', '"constructor":{},', '{', '}', ']', '1e999', '0'),
    ),
  )
  .map(([from, length, text]) => GOOD.slice(0, from) + text + GOOD.slice(from + length));

/** Names and values of all sorts, in the dress of a backup. */
const dressed = fc
  .dictionary(
    fc.oneof(
      fc.string(),
      fc.constantFrom(...TEXTS.keys(), '__proto__', 'lesson:', 'lesson:a', 'theme', 'backup'),
    ),
    fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({ version: fc.integer({ min: -1, max: 4 }), data: fc.jsonValue({ maxDepth: 4 }) }),
      fc.constantFrom('dark', 'purple'),
    ),
  )
  .map((data) => JSON.stringify({ app: 'final-say', format: 1, exportedAt: NOW, data }));

test('20,000 made-up and spoiled files never stop the page, and each is taken whole or not at all', () => {
  const files = fc.oneof(
    { arbitrary: changedText, weight: 4 },
    { arbitrary: changedValue, weight: 4 },
    { arbitrary: dressed, weight: 2 },
    { arbitrary: fc.json(), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  );
  const before = Object.fromEntries([...TEXTS].map(([name, text]) => [PREFIX + name, text]));
  let taken = 0;
  fc.assert(
    fc.property(files, fc.constantFrom('merge' as const, 'replace' as const), (text, way) => {
      const read = readBackup(text, SAVED_KINDS);
      if (read.state === 'refused') return;
      taken += 1;
      const real = fakeStorage({ ...before, 'somebody-else': 'x' });
      const storage = new SafeStorage(() => real);
      const planned = planRestore(storage, SAVED_KINDS, read.backup, way);
      expect(planned.state).toBe('planned');
      expect(planned.state === 'planned' && carryOut(storage, planned.plan)).toBe(true);
      expect(real.getItem('somebody-else')).toBe('x');
      for (const key of Object.keys(real)) {
        if (key === 'somebody-else') continue;
        const kind = SAVED_KINDS.find(({ owns }) => owns(key.slice(PREFIX.length)));
        expect(kind?.read(real.getItem(key) ?? '').state, key).toBe('read');
      }
    }),
    { numRuns: 20_000 },
  );
  expect('evil' in {}).toBe(false);
  // Else the test would only show that everything is refused.
  expect(taken).toBeGreaterThan(100);
});
