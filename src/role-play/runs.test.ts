import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ending, no, SOUND_ENDINGS, soundScene, hello } from '../../tests/unit/build-scene.ts';
import type { Run } from './engine.ts';
import type { Level } from './levels.ts';
import { endingOf, endingsOf, keepBest, rankOf } from './runs.ts';

const run = (...replies: string[]): Run => ({
  edition: 1,
  level: 'even',
  seed: 1,
  situation: null,
  replies,
});

interface Graded {
  day: number;
  rank: number;
}

/** Finished runs, the oldest first, each with how good it was. */
const graded = (...ranks: number[]): Graded[] => ranks.map((rank, day) => ({ day, rank }));

const keep = (runs: readonly Graded[], limit: number) =>
  keepBest(runs, limit, ({ rank }) => rank).map(({ day }) => day);

describe('a list of runs that has grown too long', () => {
  test('loses its oldest', () => {
    expect(keep(graded(1, 1, 3, 1), 2)).toEqual([2, 3]);
    expect(keep(graded(0, 1, 2, 3), 3)).toEqual([1, 2, 3]);
  });

  test('keeps the best one, however old it is', () => {
    expect(keep(graded(3, 0, 1, 2), 2)).toEqual([0, 3]);
    expect(keep(graded(0, 3, 1, 2), 2)).toEqual([1, 3]);
  });

  test('keeps the first of several that are as good', () => {
    expect(keep(graded(0, 3, 1, 3, 0), 2)).toEqual([1, 4]);
    expect(keep(graded(2, 2, 2), 2)).toEqual([0, 2]);
  });

  test('keeps only the best one where there is room for one', () => {
    expect(keep(graded(0, 2, 3, 1), 1)).toEqual([2]);
  });

  test('is left as it is while there is room', () => {
    expect(keep(graded(1, 2, 3), 3)).toEqual([0, 1, 2]);
    expect(keep([], 3)).toEqual([]);
  });

  test('is copied, never cut', () => {
    const runs = graded(1, 2, 3);
    keep(runs, 1);

    expect(runs).toEqual(graded(1, 2, 3));
  });

  test('always holds the first of the best and the newest others, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 35 }),
        (ranks, limit) => {
          const runs = graded(...ranks);
          const kept = keep(runs, limit);
          const first = ranks.indexOf(Math.max(...ranks));

          expect(kept).toHaveLength(Math.min(limit, runs.length));
          if (runs.length > 0) expect(kept).toContain(first);
          expect(kept).toEqual([...kept].sort((a, b) => a - b));
          const others = runs.map(({ day }) => day).filter((day) => day !== first);
          const room = Math.min(limit, runs.length) - 1;
          const newest = room > 0 ? others.slice(-room) : [];
          expect(kept.filter((day) => day !== first)).toEqual(newest);
        },
      ),
    );
  });

  test('holds, run by run, the best of all runs ever finished', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (ranks, limit) => {
          let kept: Graded[] = [];
          for (const each of graded(...ranks))
            kept = keepBest([...kept, each], limit, ({ rank }) => rank);
          expect(kept.map(({ day }) => day)).toContain(ranks.indexOf(Math.max(...ranks)));
        },
      ),
    );
  });
});

describe('the ending of a run', () => {
  test('is where its replies lead', () => {
    expect(endingOf(soundScene(), run('keen', 'who-else'))?.id).toBe('best');
  });

  test('is none while the run is not finished', () => {
    expect(endingOf(soundScene(), run('keen'))).toBeUndefined();
    expect(endingOf(soundScene(), run())).toBeUndefined();
  });

  test('is none where the scene no longer knows a reply', () => {
    expect(endingOf(soundScene(), run('retired', 'who-else'))).toBeUndefined();
  });

  test('depends on the level that it was played at', () => {
    const hard = no([], {
      replies: no().replies.map((reply) =>
        reply.id === 'who-else'
          ? {
              ...reply,
              to: [{ when: { levels: ['tough'] as Level[] }, to: 'good' }, { to: 'best' }],
            }
          : reply,
      ),
    });
    const at = (level: Level) =>
      endingOf(soundScene([hello(), hard]), { ...run('keen', 'who-else'), level })?.id;

    expect([at('warm'), at('even'), at('tough')]).toEqual(['best', 'best', 'good']);
  });
});

describe('the endings seen so far', () => {
  test('are each counted once, however often they were come to', () => {
    const runs = [run('keen', 'who-else'), run('lazy', 'who-else'), run('lazy', 'unfair')];

    expect(endingsOf(soundScene(), runs)).toEqual(new Set(['best', 'poor']));
  });

  test('leave out runs that no longer come to one', () => {
    expect(endingsOf(soundScene(), [run('keen'), run('retired')])).toEqual(new Set());
    expect(endingsOf(soundScene(), [])).toEqual(new Set());
  });
});

test('a better ending has a higher rank; none ranks with the poorest', () => {
  const [best, good, poor] = SOUND_ENDINGS;

  expect([best, good, ending('fair'), poor, undefined].map(rankOf)).toEqual([3, 2, 1, 0, 0]);
});
