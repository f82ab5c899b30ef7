import { describe, expect, test } from 'vitest';
import { fakeStorage, freshPage } from '../../tests/unit/fake-browser.ts';
import type { SavedRun } from './store.ts';

const KEY = 'final-say:role-play:told-no';
const RESCUED = 'final-say:rescue:role-play:told-no:1';

/** What version 1 of the course has left on devices, letter by letter. Never edit these. */
const V1 = {
  nothing: '{"version":1,"data":{"current":null,"finished":[]}}',
  midway:
    '{"version":1,"data":{"current":{"edition":1,"seed":1754321,"replies":["there-at-three","a-bad-day"]},"finished":[]}}',
  justBegun: '{"version":1,"data":{"current":{"edition":2,"seed":-7,"replies":[]},"finished":[]}}',
  finishedTwice:
    '{"version":1,"data":{"current":{"edition":1,"seed":3,"replies":["again"]},"finished":[' +
    '{"edition":1,"seed":1,"replies":["open-to-anything","thanks"],"at":"2026-03-04T19:30:00.000Z"},' +
    '{"edition":1,"seed":2,"replies":[],"at":"2026-03-05T07:00:00.000Z"}]}}',
};

/** What version 2 has left. Never edit this. */
const V2 =
  '{"version":2,"data":{"current":{"edition":1,"level":"tough","seed":3,"replies":["again"]},"finished":[' +
  '{"edition":1,"level":"warm","seed":9,"replies":["thanks"],"at":"2026-09-01T08:15:00.000Z"}]}}';

const NOW = '2026-11-25T09:00:00.000Z';

/** Opens a page on a device where this has been saved. */
async function openPage(text: string) {
  const real = fakeStorage({ [KEY]: text });
  const { notices } = freshPage(() => real);
  const { finishRun, keepRun, scenePlays } = await import('./store.ts');
  const { store } = scenePlays('told-no');
  return { real, notices, store, keepRun, finishRun };
}

const saved = (real: Storage): unknown => JSON.parse(real.getItem(KEY) ?? 'null');

describe('role-plays from before there were levels', () => {
  test('somebody who has played nothing goes on with nothing', async () => {
    const { store, notices } = await openPage(V1.nothing);

    expect(store.get()).toEqual({ current: null, currentAt: '', finished: [] });
    expect(notices).toEqual([]);
  });

  test('a run that was left midway goes on at the level even, with every reply', async () => {
    const { store, notices } = await openPage(V1.midway);

    expect(store.get()).toEqual({
      current: {
        edition: 1,
        level: 'even',
        seed: 1754321,
        situation: null,
        replies: ['there-at-three', 'a-bad-day'],
      },
      currentAt: '',
      finished: [],
    });
    expect(notices).toEqual([]);
  });

  test('a run without a reply yet goes on, too', async () => {
    const { store } = await openPage(V1.justBegun);

    expect(store.get().current).toEqual({
      edition: 2,
      level: 'even',
      seed: -7,
      situation: null,
      replies: [],
    });
  });

  test('finished runs are still there, in their order, with their day', async () => {
    const { store } = await openPage(V1.finishedTwice);

    expect(store.get()).toEqual({
      current: { edition: 1, level: 'even', seed: 3, situation: null, replies: ['again'] },
      currentAt: '',
      finished: [
        {
          edition: 1,
          level: 'even',
          seed: 1,
          situation: null,
          replies: ['open-to-anything', 'thanks'],
          at: '2026-03-04T19:30:00.000Z',
        },
        {
          edition: 1,
          level: 'even',
          seed: 2,
          situation: null,
          replies: [],
          at: '2026-03-05T07:00:00.000Z',
        },
      ],
    });
  });

  test('stay as they were saved until somebody plays on; then all is saved as version 3', async () => {
    const { real, store, keepRun } = await openPage(V1.finishedTwice);
    const before = store.get();
    expect(real.getItem(KEY)).toBe(V1.finishedTwice);

    const run: SavedRun = {
      edition: 1,
      level: 'tough',
      seed: 4,
      situation: 'gap',
      replies: ['keen'],
    };
    keepRun('told-no', run, NOW);

    expect(saved(real)).toEqual({
      version: 3,
      data: { current: run, currentAt: NOW, finished: before.finished },
    });
  });

  test('are kept when the next run is finished', async () => {
    const { real, store, finishRun } = await openPage(V1.finishedTwice);
    const run: SavedRun = {
      edition: 1,
      level: 'warm',
      seed: 5,
      situation: null,
      replies: ['keen'],
    };

    finishRun('told-no', run, '2026-04-01T10:00:00.000Z', () => 0);

    expect(store.get().finished.map(({ level }) => level)).toEqual(['even', 'even', 'warm']);
    expect(saved(real)).toMatchObject({
      version: 3,
      data: { current: null, currentAt: '2026-04-01T10:00:00.000Z' },
    });
  });

  test('come back on the visit after, unchanged', async () => {
    const first = await openPage(V1.midway);
    first.keepRun('told-no', first.store.get().current!, NOW);

    const second = await openPage(first.real.getItem(KEY) ?? '');

    expect(second.store.get()).toEqual(first.store.get());
    expect(second.notices).toEqual([]);
  });
});

describe('role-plays from before anybody had something to disclose', () => {
  test('keep their level, and have nothing to disclose', async () => {
    const { store, notices } = await openPage(V2);

    expect(store.get()).toEqual({
      current: { edition: 1, level: 'tough', seed: 3, situation: null, replies: ['again'] },
      currentAt: '',
      finished: [
        {
          edition: 1,
          level: 'warm',
          seed: 9,
          situation: null,
          replies: ['thanks'],
          at: '2026-09-01T08:15:00.000Z',
        },
      ],
    });
    expect(notices).toEqual([]);
  });

  test('with a level that nobody knows is put aside, not played', async () => {
    const text =
      '{"version":2,"data":{"current":{"edition":1,"level":"brutal","seed":3,"replies":[]},"finished":[]}}';
    const { real, store } = await openPage(text);

    expect(store.get()).toEqual({ current: null, currentAt: '', finished: [] });
    expect(real.getItem(RESCUED)).toBe(text);
  });
});

describe('a version 1 text that cannot be read', () => {
  test.each([
    ['nothing', '{"version":1,"data":null}'],
    ['without its data', '{"version":1}'],
    ['a list', '{"version":1,"data":[]}'],
    ['words', '{"version":1,"data":"played"}'],
    ['without finished runs', '{"version":1,"data":{"current":null}}'],
    ['without a current run', '{"version":1,"data":{"finished":[]}}'],
    ['a run that is a number', '{"version":1,"data":{"current":7,"finished":[]}}'],
    ['a run that is a list', '{"version":1,"data":{"current":["keen"],"finished":[]}}'],
    ['a finished run that is empty', '{"version":1,"data":{"current":null,"finished":[null]}}'],
    [
      'a run without replies',
      '{"version":1,"data":{"current":{"edition":1,"seed":1},"finished":[]}}',
    ],
    [
      'replies that are no ids',
      '{"version":1,"data":{"current":{"edition":1,"seed":1,"replies":[1]},"finished":[]}}',
    ],
    [
      'a run without a seed',
      '{"version":1,"data":{"current":{"edition":1,"replies":[]},"finished":[]}}',
    ],
    [
      'a finished run without its day',
      '{"version":1,"data":{"current":null,"finished":[{"edition":1,"seed":1,"replies":[]}]}}',
    ],
    ['cut short', '{"version":1,"data":{"current":null,"finis'],
  ])('(%s) is put aside, and the scene starts empty', async (_, text) => {
    const { real, store, notices, keepRun } = await openPage(text);

    expect(store.get()).toEqual({ current: null, currentAt: '', finished: [] });
    keepRun(
      'told-no',
      { edition: 1, level: 'even', seed: 1, situation: null, replies: ['keen'] },
      NOW,
    );

    expect(real.getItem(RESCUED)).toBe(text);
    expect(notices).toEqual([{ kind: 'unreadable', key: KEY, rescueKey: RESCUED }]);
    expect(saved(real)).toMatchObject({ version: 3, data: { current: { replies: ['keen'] } } });
  });
});
