import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { open } from '../storage/envelope.ts';
import {
  checklistFacts,
  checklistFormat,
  keepHidden,
  keepNote,
  keepOwn,
  keepTick,
  keepTicks,
} from './store.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

describe('what older versions saved', () => {
  // Frozen: such texts are in the wild.
  test('version 1 comes along, with nothing unticked', () => {
    const text =
      '{"version":1,"data":{"ticks":{"charge":"2026-11-20T18:40:00.000Z","print":"2026-11-20T18:41:00.000Z"}}}';

    expect(open(checklistFormat, text)).toEqual({
      state: 'read',
      data: {
        ticks: { charge: '2026-11-20T18:40:00.000Z', print: '2026-11-20T18:41:00.000Z' },
        unticked: {},
        hidden: {},
        own: {},
        texts: {},
      },
    });
  });

  test('version 2 comes along, with nothing of their own and nothing hidden', () => {
    const text =
      '{"version":2,"data":{"ticks":{"charge":"2026-11-20T18:40:00.000Z"},"unticked":{"print":"2026-11-20T18:41:00.000Z"}}}';

    expect(open(checklistFormat, text)).toEqual({
      state: 'read',
      data: {
        ticks: { charge: '2026-11-20T18:40:00.000Z' },
        unticked: { print: '2026-11-20T18:41:00.000Z' },
        hidden: {},
        own: {},
        texts: {},
      },
    });
  });

  test('version 1 of another shape is not taken for ours', () => {
    for (const data of ['null', '{}', '{"ticks":[1,2,3]}', '{"ticks":null}', '"ticks"']) {
      expect(open(checklistFormat, `{"version":1,"data":${data}}`).state).toBe('unreadable');
    }
  });
});

describe('ticking', () => {
  const ticks = (id: string) => checklistFacts(id).store.get().ticks;

  test('and unticking all, and setting those ticks again', () => {
    keepTick('a', 'pack', true, EVENING);
    keepTick('a', 'read', true, EVENING);
    keepTicks('a', ['pack', 'read'], false, LATER);
    expect(ticks('a')).toEqual({});

    keepTicks('a', ['pack', 'read'], true, LATER);
    expect(Object.keys(ticks('a'))).toEqual(['pack', 'read']);
  });

  test('counts as later than what was there, even when the clock was set back', () => {
    keepTick('b', 'pack', true, LATER);
    const before = checklistFacts('b').store.get();
    keepTick('b', 'pack', false, EVENING);
    const after = checklistFacts('b').store.get();

    expect(checklistFormat.merge(before, after).ticks).toEqual({});
  });
});

describe('a list of one’s own', () => {
  test('keeps items, notes and what is hidden, and an item that was taken away stays away', () => {
    keepOwn('c', 'own-1', 'Ring Sam', EVENING);
    keepNote('c', 'notes', 'Bus 12', EVENING);
    keepHidden('c', 'pack', true, EVENING);
    const before = checklistFacts('c').store.get();
    keepOwn('c', 'own-1', '', EVENING);
    keepHidden('c', 'pack', false, EVENING);
    const after = checklistFacts('c').store.get();
    const both = checklistFormat.merge(after, before);

    expect(before.own['own-1']?.text).toBe('Ring Sam');
    expect(before.texts.notes?.text).toBe('Bus 12');
    expect(both.own['own-1']?.text).toBe('');
    expect(both.hidden.pack?.hidden).toBe(false);
    expect(both.texts.notes?.text).toBe('Bus 12');
  });

  test('adds up with another copy, whatever the order', () => {
    const id = fc.constantFrom('a', 'b', 'own-1', '__proto__x');
    const at = fc.constantFrom(EVENING, LATER);
    const texts = fc.dictionary(id, fc.record({ text: fc.string(), at }));
    const list = fc.record({
      ticks: fc.dictionary(fc.constantFrom('a', 'b'), at),
      unticked: fc.dictionary(fc.constantFrom('c', 'd'), at),
      hidden: fc.dictionary(id, fc.record({ hidden: fc.boolean(), at })),
      own: texts,
      texts,
    });
    expectMergeLaws(checklistFormat.merge, list, ({ hidden, own, texts: notes }) => [
      ...Object.keys(hidden),
      ...Object.keys(own),
      ...Object.keys(notes),
    ]);
  });
});
