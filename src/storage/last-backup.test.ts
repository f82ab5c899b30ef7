import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import {
  isBackupDue,
  keepAsked,
  keepBackup,
  keepQuiet,
  lastBackup,
  lastBackupFormat,
  type BackupFacts,
} from './last-backup.ts';

const MONDAY = '2026-03-02T10:00:00.000Z';
const SATURDAY = '2026-03-07T10:00:00.000Z';
const NEXT_MONDAY = '2026-03-09T10:00:00.000Z';

const facts = (changes: Partial<BackupFacts>): BackupFacts => ({
  backup: null,
  quiet: null,
  asked: false,
  ...changes,
});

describe('a reminder', () => {
  const backup = { at: MONDAY, work: 5 };

  test('comes after a week and ten new things', () => {
    expect(isBackupDue(facts({ backup }), 15, NEXT_MONDAY)).toBe(true);
  });

  test.each([
    ['too little was done', facts({ backup }), 14, NEXT_MONDAY],
    ['too few days went by', facts({ backup }), 100, SATURDAY],
    [
      'it was sent away since',
      facts({ backup, quiet: { at: SATURDAY, work: 5 } }),
      100,
      NEXT_MONDAY,
    ],
    ['nobody knows since when', facts({}), 100, NEXT_MONDAY],
    ['the clock was set back', facts({ backup: { at: NEXT_MONDAY, work: 5 } }), 100, MONDAY],
    ['the times are nonsense', facts({ backup: { at: 'soon', work: 5 } }), 100, MONDAY],
  ])('does not come when %s', (_, known, work, now) => {
    expect(isBackupDue(known, work, now)).toBe(false);
  });

  test('counts from the first look where there was no backup yet', () => {
    expect(isBackupDue(facts({ quiet: { at: MONDAY, work: 0 } }), 10, NEXT_MONDAY)).toBe(true);
  });
});

test('two tabs’ facts about backups add up', () => {
  const moment = fc.option(fc.record({ at: fc.constantFrom(MONDAY, SATURDAY), work: fc.nat(3) }));
  const copies = fc.record({ backup: moment, quiet: moment, asked: fc.boolean() });

  expectMergeLaws(lastBackupFormat.merge, copies, ({ asked }) => (asked ? ['asked'] : []));
});

test('what was done about backups is kept', () => {
  keepQuiet(MONDAY, 1);
  keepBackup(SATURDAY, 2);
  keepAsked();

  expect(lastBackup().store.get()).toEqual({
    backup: { at: SATURDAY, work: 2 },
    quiet: { at: MONDAY, work: 1 },
    asked: true,
  });
});
