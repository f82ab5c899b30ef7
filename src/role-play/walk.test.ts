import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { effects, ending, reply, scene, turn } from '../../tests/unit/build-scene.ts';
import {
  repliesAt,
  replay,
  settingOf,
  startOf,
  step,
  turnAt,
  type SceneState,
  type Setting,
} from './engine.ts';
import { LEVELS, type Level } from './levels.ts';
import { sceneSchema, type Reply, type Scene } from './schema.ts';
import { pathTo, walk, type Visit, type WalkOptions } from './walk.ts';

const EVEN: Setting = { level: 'even', temperament: 'steady' };

const END = [ending('end', { rank: 'best' })];

/** Where a walk comes to, with how often: equal states are one visit. */
const places = (of: Scene) => walk(of, [EVEN]).map(({ state }) => state.at);

test('two ways to the same state are one visit, with a shortest way there', () => {
  const diamond = scene(
    [
      turn('first', [reply('long-way', { to: 'second' }), reply('short-way', { to: 'third' })]),
      turn('second', [reply('on', { to: 'third' })]),
      turn('third', [reply('out')]),
    ],
    END,
  );

  const visits = walk(diamond, [EVEN]);

  expect(visits.map(({ state }) => state.at)).toEqual(['first', 'second', 'third', 'end']);
  expect(visits[2] && pathTo(visits[2])).toEqual(['short-way']);
});

test('a meter that nobody asks for again tells no states apart', () => {
  const first = turn('first', [
    reply('a', { effects: effects({ leads: 1 }), to: 'second' }),
    reply('b', { effects: effects({ leads: 2 }), to: 'second' }),
  ]);
  const unread = scene([first, turn('second', [reply('out')])], END);
  const read = scene(
    [first, turn('second', [reply('out'), reply('extra', { when: { leads: { min: 2 } } })])],
    END,
  );

  expect(places(unread)).toEqual(['first', 'second', 'end']);
  expect(places(read)).toEqual(['first', 'second', 'second', 'end']);
});

test('a flag that is asked for two turns later is remembered until then', () => {
  const later = scene(
    [
      turn('first', [reply('a', { sets: ['a'], to: 'second' }), reply('b', { to: 'second' })]),
      turn('second', [reply('on', { to: 'third' })]),
      turn('third', [reply('out'), reply('only-a', { when: { has: ['a'] } })]),
    ],
    END,
  );

  expect(places(later)).toEqual(['first', 'second', 'second', 'third', 'third', 'end']);
});

test('a flag that something later must lack is remembered, too', () => {
  const first = turn('first', [
    reply('a', { sets: ['a'], to: 'second' }),
    reply('b', { to: 'second' }),
  ]);
  const second = turn('second', [reply('out'), reply('never-a', { when: { lacks: ['a'] } })]);

  expect(places(scene([first, second], END))).toEqual(['first', 'second', 'second', 'end']);
});

test('each visit tells where every reply leads, and whence it was found', () => {
  const fork = scene(
    [
      turn('first', [reply('on', { to: 'second' }), reply('off')]),
      turn('second', [reply('out'), reply('never', { when: { has: ['unset'] } })]),
    ],
    END,
  );

  const [first, second, end] = walk(fork, [EVEN]) as [Visit, Visit, Visit];

  expect(first.turn?.id).toBe('first');
  expect(first.from).toBeUndefined();
  expect(pathTo(first)).toEqual([]);
  expect(first.ways.map(({ reply: { id }, to }) => [id, to])).toEqual([
    ['on', second],
    ['off', end],
  ]);
  expect(second.ways.map(({ reply: { id } }) => id)).toEqual(['out']);
  expect(second.from?.visit).toBe(first);
  expect(second.from?.reply.id).toBe('on');
  expect(end.turn).toBeUndefined();
  expect(end.ways).toEqual([]);
  expect(pathTo(end)).toEqual(['off']);
});

test('a walk starts where its level starts, and goes only where that level can', () => {
  const levels = scene(
    [
      turn('first', [
        reply('a', { to: [{ when: { levels: ['tough'] }, to: 'hard' }, { to: 'easy' }] }),
        reply('b', { to: [{ when: { impression: { min: 6 } }, to: 'easy' }, { to: 'hard' }] }),
      ]),
      turn('hard', [reply('c')]),
      turn('easy', [reply('d')]),
    ],
    END,
  );
  const at = (level: Level) =>
    walk(levels, [{ ...EVEN, level }])
      .map(({ state }) => state.at)
      .sort();

  expect(at('warm')).toEqual(['easy', 'end', 'first']);
  expect(at('even')).toEqual(['easy', 'end', 'first', 'hard']);
  expect(at('tough')).toEqual(['end', 'first', 'hard']);
});

describe('a walk that is told', () => {
  const weak = (id: string, to: string) => reply(id, { verdict: 'weak', to });
  const three = scene(
    [
      turn('first', [reply('fair', { to: 'second' }), weak('bad', 'third')]),
      turn('second', [reply('good', { to: 'third' }), weak('worse', 'end')]),
      turn('third', [reply('out')]),
    ],
    END,
  );

  test('which replies it may give, gives no other', () => {
    const fair = walk(three, [EVEN], { allow: ({ verdict }) => verdict === 'fair' });

    expect(fair.map(({ state }) => state.at)).toEqual(['first', 'second', 'third', 'end']);
    expect(fair.flatMap(({ ways }) => ways.map(({ reply: { id } }) => id))).toEqual([
      'fair',
      'good',
      'out',
    ]);
  });

  test('is asked about a reply with its turn and the state that it is given in', () => {
    const asked: string[] = [];
    const allow: WalkOptions['allow'] = ({ id }, { id: at }, state) => {
      asked.push(`${at} ${state.at} ${id}`);
      return id !== 'fair';
    };

    expect(walk(three, [EVEN], { allow })).toHaveLength(3);
    expect(asked).toEqual(['first first fair', 'first first bad', 'third third out']);
  });

  test('to let nobody through, stays at the start', () => {
    const [start, ...others] = walk(three, [EVEN], { allow: () => false });

    expect(start?.ways).toEqual([]);
    expect(others).toEqual([]);
  });

  test('to keep track of a reply, keeps apart those who gave it and those who never did', () => {
    const kept = walk(three, [EVEN], { mark: ({ id }) => (id === 'bad' ? 1 : 0) });

    expect(kept.map(({ state, marks }) => `${state.at} ${marks}`)).toEqual([
      'first 0',
      'second 0',
      'third 1',
      'third 0',
      'end 0',
      'end 1',
    ]);
    for (const visit of kept) expect(pathTo(visit).includes('bad')).toBe(visit.marks === 1);
  });

  test('to watch a meter, keeps apart states that differ in it though nobody asks', () => {
    const meters = scene(
      [
        turn('first', [
          reply('up', { effects: effects({ impression: 1, leads: 1 }), to: 'second' }),
          reply('down', { effects: effects({ impression: -1 }), to: 'second' }),
          reply('up-too', { effects: effects({ impression: 1 }), to: 'second' }),
        ]),
        turn('second', [reply('out')]),
      ],
      END,
    );
    const seen = (options: WalkOptions) =>
      walk(meters, [EVEN], options).map(({ state }) => `${state.at} ${state.meters.impression}`);

    expect(seen({})).toEqual(['first 5', 'second 6', 'end 6']);
    expect(seen({ meters: ['impression'] })).toEqual([
      'first 5',
      'second 6',
      'second 4',
      'end 6',
      'end 4',
    ]);
    expect(seen({ meters: ['impression', 'leads'] })).toHaveLength(7);
  });
});

test.each(LEVELS)(
  'every way through the real scene passes only through states that the walk has seen: %s',
  (level) => {
    const file = new URL('../../content/role-plays/told-no-in-the-room.yaml', import.meta.url);
    const real: Scene = { ...sceneSchema.parse(parse(readFileSync(file, 'utf8'))), id: 'real' };
    const seed = 1;
    const setting = settingOf(real, { level, seed });
    /** What can be done at a place, as far as a rule can see it. */
    const view = ({ at, status }: SceneState, replies: readonly Reply[]) =>
      [at, status, ...replies.map(({ id }) => id)].join(' ');
    const visits = walk(real, [setting]);
    const seen = new Set(
      visits.map(({ state, ways }) =>
        view(
          state,
          ways.map(({ reply: each }) => each),
        ),
      ),
    );

    for (const visit of visits) {
      expect(replay(real, { level, seed, replies: pathTo(visit) })).toMatchObject({
        state: { at: visit.state.at },
        dropped: 0,
      });
    }
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 11 }), { minLength: real.turns.length }), (numbers) => {
        let state = startOf(real, setting);
        for (const number of numbers) {
          const here = turnAt(real, state);
          const replies = here ? repliesAt(here, state) : [];
          expect(seen).toContain(view(state, replies));
          const given = replies[number % replies.length];
          if (!given) break;
          state = step(real, state, given);
        }
      }),
      { numRuns: 200 },
    );
  },
);
