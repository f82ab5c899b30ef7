import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersOf,
  finished,
  finishedSheets,
  mergeAssessments,
  removed,
  sheetInHand,
  sheetsOf,
  withAnswer,
  type AssessmentFacts,
} from './sheets.ts';

const NOTHING: AssessmentFacts = { sheets: [] };
const at = (minute: number) => `2026-03-04T19:${String(minute).padStart(2, '0')}:00.000Z`;

/** What somebody may do, one thing after the other, on any of a few sheets. */
const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom('write', 'finish', 'remove'),
    sheet: fc.constantFrom('a', 'b', 'c'),
    item: fc.constantFrom('needs', 'notes', 'plan.if'),
    value: fc.oneof(fc.constantFrom('yes', ''), fc.string()),
    minute: fc.integer({ min: 0, max: 59 }),
  }),
  { maxLength: 12 },
);

const facts = deeds.map((list) =>
  list.reduce<AssessmentFacts>((so, { deed, sheet, item, value, minute }) => {
    if (deed === 'write') return withAnswer(so, sheet, item, value, at(minute));
    return deed === 'finish' ? finished(so, sheet, at(minute)) : removed(so, sheet, at(minute));
  }, NOTHING),
);

/** Without the order of sheets and places, which says nothing. */
const plain = ({ sheets }: AssessmentFacts) =>
  Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet]));

describe('a sheet', () => {
  test('begins with its first answer, and keeps the newest at each place', () => {
    const first = withAnswer(NOTHING, 'a', 'needs', 'partly', at(1));
    const second = withAnswer(first, 'a', 'needs', 'yes', at(2));

    expect(second.sheets).toEqual([
      {
        id: 'a',
        begun: at(1),
        done: null,
        gone: null,
        answers: { needs: { value: 'yes', at: at(2) } },
      },
    ]);
    expect(sheetInHand(second)?.id).toBe('a');
  });

  test('keeps a text as it was typed, down to the last space', () => {
    const typed = '  “Warum nachts?”\n\n– weil … 🥐 ';

    expect(answersOf(withAnswer(NOTHING, 'a', 'notes', typed, at(1)).sheets[0])).toEqual({
      notes: typed,
    });
  });

  test('is finished once: to change it later leaves its day', () => {
    const done = finished(withAnswer(NOTHING, 'a', 'needs', 'yes', at(1)), 'a', at(2));
    const changed = finished(withAnswer(done, 'a', 'needs', 'partly', at(9)), 'a', at(9));

    expect(sheetInHand(done)).toBeUndefined();
    expect(finishedSheets(changed)).toMatchObject([
      { done: at(2), answers: { needs: { at: at(9) } } },
    ]);
  });

  test('that was taken away leaves no word behind, and is not written on again', () => {
    const gone = removed(withAnswer(NOTHING, 'a', 'notes', 'secret', at(1)), 'a', at(2));

    expect(JSON.stringify(withAnswer(gone, 'a', 'notes', 'again', at(3)))).not.toMatch(
      /secret|again/,
    );
    expect(sheetsOf(gone)).toEqual([]);
  });

  test('in hand is, of several, the one begun last', () => {
    const two = withAnswer(withAnswer(NOTHING, 'b', 'x', '1', at(5)), 'a', 'x', '1', at(3));

    expect(sheetInHand(two)?.id).toBe('b');
  });
});

describe('two copies', () => {
  test('add up to every sheet that one of them has', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const merged = plain(mergeAssessments(one, other));
        expect(Object.keys(merged).sort()).toEqual(
          [...new Set([...Object.keys(plain(one)), ...Object.keys(plain(other))])].sort(),
        );
      }),
    );
  });

  test('lose no answer, unless there is a later one or the sheet was taken away', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const merged = plain(mergeAssessments(one, other));
        for (const sheet of one.sheets) {
          const both = merged[sheet.id]!;
          if (both.gone) continue;
          for (const [id, answer] of Object.entries(sheet.answers)) {
            expect(both.answers[id]!.at >= answer.at).toBe(true);
          }
          if (sheet.done) expect(both.done).not.toBeNull();
        }
      }),
    );
  });

  test('add up to the same in any order, however often', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        const merge = mergeAssessments;
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(a, a))).toEqual(plain(a));
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      }),
    );
  });

  test('keep away what was taken away in one of them', () => {
    const here = withAnswer(NOTHING, 'a', 'notes', 'old', at(1));
    const merged = mergeAssessments(here, removed(here, 'a', at(2)));

    expect(sheetsOf(merged)).toEqual([]);
    expect(JSON.stringify(merged)).not.toContain('old');
  });

  test('take for one place the later answer', () => {
    const here = withAnswer(NOTHING, 'a', 'needs', 'partly', at(1));
    const there = withAnswer(here, 'a', 'needs', 'yes', at(2));

    expect(answersOf(mergeAssessments(there, here).sheets[0])).toEqual({ needs: 'yes' });
  });
});
