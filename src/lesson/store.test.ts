import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { open } from '../storage/envelope.ts';
import { keepRead, lessonFacts, lessonFormat, type LessonFacts } from './store.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

describe('what older versions saved', () => {
  // Frozen: such texts are in the wild.
  test.each([
    [
      'a lesson that was read',
      '{"version":1,"data":{"readAt":"2026-11-20T18:00:00.000Z"}}',
      { readAt: '2026-11-20T18:00:00.000Z', changedAt: '2026-11-20T18:00:00.000Z' },
    ],
    [
      'a mark that was taken back',
      '{"version":1,"data":{"readAt":null}}',
      { readAt: null, changedAt: '' },
    ],
  ])('version 1 comes along: %s', (_, text, data) => {
    expect(open(lessonFormat, text)).toEqual({ state: 'read', data });
  });

  test('version 1 of another shape is not taken for ours', () => {
    for (const data of ['null', '{}', '{"readAt":1}', '[]', '"yes"']) {
      expect(open(lessonFormat, `{"version":1,"data":${data}}`).state).toBe('unreadable');
    }
  });
});

describe('two copies', () => {
  const at = fc.constantFrom('', EVENING, LATER);
  const copies: fc.Arbitrary<LessonFacts> = fc.record({
    readAt: fc.option(at),
    changedAt: at,
  });

  test('add up, whatever the order', () => {
    expectMergeLaws(lessonFormat.merge, copies, () => []);
  });

  test('a mark that was taken back does not come back with an older copy', () => {
    const older = { readAt: EVENING, changedAt: EVENING };
    const newer = { readAt: null, changedAt: LATER };

    expect(lessonFormat.merge(older, newer)).toEqual(newer);
  });
});

test('a mark counts as later than what was there, even when the clock was set back', () => {
  keepRead('hello', true, LATER);
  const before = lessonFacts('hello').store.get();
  keepRead('hello', false, EVENING);
  const after = lessonFacts('hello').store.get();

  expect(after.readAt).toBeNull();
  expect(lessonFormat.merge(before, after)).toEqual(after);
});
