import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from '../course/fields.ts';
import { countTicked, setTick, type Ticks } from './engine.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

const anItem = fc.stringMatching(ID_PATTERN);
const someTicks = fc.dictionary(anItem, fc.constant(EVENING));

describe('ticking an item', () => {
  test('keeps when it was done', () => {
    expect(setTick({}, 'pack', true, EVENING)).toEqual({ pack: EVENING });
  });

  test('again keeps the later time', () => {
    expect(setTick({ pack: EVENING }, 'pack', true, LATER)).toEqual({ pack: LATER });
  });

  test('and taking the tick away leaves no trace', () => {
    fc.assert(
      fc.property(someTicks, anItem, (ticks, item) => {
        const { [item]: _, ...before } = ticks;
        const after = setTick(setTick(before, item, true, EVENING), item, false, LATER);
        expect(after).toEqual(before);
        expect(Object.keys(after)).not.toContain(item);
      }),
    );
  });

  test('leaves all other ticks as they were', () => {
    fc.assert(
      fc.property(someTicks, anItem, fc.boolean(), (ticks, item, ticked) => {
        const after = setTick(ticks, item, ticked, LATER);
        for (const [other, time] of Object.entries(ticks)) {
          if (other !== item) expect(after[other]).toBe(time);
        }
      }),
    );
  });

  test('does not change the ticks it was given', () => {
    const ticks: Ticks = Object.freeze({ pack: EVENING });
    setTick(ticks, 'pack', false, LATER);
    setTick(ticks, 'read', true, LATER);

    expect(ticks).toEqual({ pack: EVENING });
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
        let ticks: Ticks = {};
        items.forEach((item, index) => {
          ticks = setTick(ticks, item, true, EVENING);
          expect(countTicked(items.slice(0, index + 1), ticks)).toBe(index + 1);
        });
      }),
    );
  });
});
