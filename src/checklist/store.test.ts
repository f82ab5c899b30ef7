import { describe, expect, test } from 'vitest';
import { open } from '../storage/envelope.ts';
import { checklistFacts, checklistFormat, keepTick, keepTicks } from './store.ts';

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
