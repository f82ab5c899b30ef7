import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { ID_PATTERN } from '../course/fields.ts';
import {
  countTicked,
  isComplete,
  itemsToDo,
  lastChange,
  mergeMarks,
  NO_MARKS,
  ownItems,
  setTick,
  type Marks,
  type Ticks,
} from './engine.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

const anItem = fc.stringMatching(ID_PATTERN);
const someTicks = fc.dictionary(anItem, fc.constant(EVENING));

/** What can be done to a list: some items ticked, some unticked, at any of three times. */
const someMarks = fc
  .array(fc.record({ item: anItem, ticked: fc.boolean(), at: fc.constantFrom(EVENING, LATER, '') }))
  .map((acts) =>
    acts.reduce((marks, { item, ticked, at }) => setTick(marks, item, ticked, at), NO_MARKS),
  );

describe('ticking an item', () => {
  test('keeps when it was done', () => {
    expect(setTick(NO_MARKS, 'pack', true, EVENING).ticks).toEqual({ pack: EVENING });
  });

  test('again keeps the later time', () => {
    const before: Marks = { ticks: { pack: EVENING }, unticked: {} };
    expect(setTick(before, 'pack', true, LATER).ticks).toEqual({ pack: LATER });
  });

  test('and taking the tick away leaves no tick, and keeps when it was taken away', () => {
    fc.assert(
      fc.property(someMarks, anItem, (marks, item) => {
        const after = setTick(setTick(marks, item, true, EVENING), item, false, LATER);
        expect(Object.keys(after.ticks)).not.toContain(item);
        expect(after.unticked[item]).toBe(LATER);
        expect(lastChange(after, item)).toBe(LATER);
      }),
    );
  });

  test('leaves an item in one place only: ticked or unticked', () => {
    fc.assert(
      fc.property(someMarks, ({ ticks, unticked }) => {
        for (const item of Object.keys(ticks)) expect(Object.keys(unticked)).not.toContain(item);
      }),
    );
  });

  test('leaves all other ticks as they were', () => {
    fc.assert(
      fc.property(someTicks, anItem, fc.boolean(), (ticks, item, ticked) => {
        const after = setTick({ ticks, unticked: {} }, item, ticked, LATER).ticks;
        for (const [other, time] of Object.entries(ticks)) {
          if (other !== item) expect(after[other]).toBe(time);
        }
      }),
    );
  });

  test('does not change the marks it was given', () => {
    const ticks: Ticks = Object.freeze({ pack: EVENING });
    const marks: Marks = Object.freeze({ ticks, unticked: Object.freeze({}) });
    setTick(marks, 'pack', false, LATER);
    setTick(marks, 'read', true, LATER);

    expect(marks).toEqual({ ticks: { pack: EVENING }, unticked: {} });
  });
});

describe('two copies of a list', () => {
  test('add up, whatever the order, and no item is forgotten', () => {
    expectMergeLaws(mergeMarks, someMarks, ({ ticks, unticked }) => [
      ...Object.keys(ticks),
      ...Object.keys(unticked),
    ]);
  });

  test('a tick that was taken away does not come back with an older copy', () => {
    const older = setTick(NO_MARKS, 'pack', true, EVENING);
    const newer = setTick(older, 'pack', false, LATER);

    expect(mergeMarks(older, newer)).toEqual({ ticks: {}, unticked: { pack: LATER } });
  });

  test('a tick that was set again stays', () => {
    const older = setTick(NO_MARKS, 'pack', false, EVENING);
    const newer = setTick(older, 'pack', true, LATER);

    expect(mergeMarks(newer, older)).toEqual({ ticks: { pack: LATER }, unticked: {} });
  });
});

describe('the count', () => {
  test('is how many items of the list are ticked', () => {
    expect(countTicked(['read', 'pack'], {})).toBe(0);
    expect(countTicked(['read', 'pack'], { pack: EVENING })).toBe(1);
    expect(countTicked(['read', 'pack'], { pack: EVENING, read: LATER })).toBe(2);
  });

  test('leaves out items that were taken from the list', () => {
    expect(countTicked(['read'], { retired: EVENING })).toBe(0);
  });

  test('of an untouched list is 0, whatever its items are called', () => {
    // Every object answers to these names.
    expect(countTicked(['constructor'], {})).toBe(0);
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        expect(countTicked(items, {})).toBe(0);
      }),
    );
  });

  test('grows by one with each item that is ticked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anItem), (items) => {
        let marks = NO_MARKS;
        items.forEach((item, index) => {
          marks = setTick(marks, item, true, EVENING);
          expect(countTicked(items.slice(0, index + 1), marks.ticks)).toBe(index + 1);
        });
      }),
    );
  });
});

describe('what is to be done', () => {
  const changes = {
    hidden: { pack: { hidden: true }, read: { hidden: false } },
    own: { 'own-b': { text: 'Ring Sam' }, 'own-a': { text: 'Iron' }, 'own-c': { text: '' } },
  };

  test('leaves out hidden items, and adds somebody’s own as they came', () => {
    expect(itemsToDo(['pack', 'read'], changes)).toEqual(['read', 'own-a', 'own-b']);
    expect(ownItems(changes).map(({ text }) => text)).toEqual(['Iron', 'Ring Sam']);
  });

  test('is done when all of it is ticked, hidden items or not', () => {
    const ticked = (...items: string[]) => ({
      unticked: {},
      ticks: Object.fromEntries(items.map((item) => [item, EVENING])),
      ...changes,
    });
    expect(isComplete(['pack', 'read'], ticked('read', 'own-a'))).toBe(false);
    expect(isComplete(['pack', 'read'], ticked('read', 'own-a', 'own-b'))).toBe(true);
    expect(isComplete(['pack', 'read'], ticked('pack', 'own-a', 'own-b'))).toBe(false);
  });

  test('is never done where nothing is left of the list', () => {
    expect(isComplete(['pack'], { ...NO_MARKS, ...changes, own: {} })).toBe(false);
  });
});
