import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { effects, ending, reply, scene, turn } from '../../tests/unit/build-scene.ts';
import { repliesAt, replay, startOf, step, turnAt } from './engine.ts';
import { sceneSchema, type Scene } from './schema.ts';
import { walk } from './walk.ts';

const END = [ending('end', { rank: 'best' })];

/** Where a walk comes to, with how often: equal states are one visit. */
const places = (of: Scene) => walk(of).map(({ state }) => state.at);

test('two ways to the same state are one visit, with a shortest way there', () => {
  const diamond = scene(
    [
      turn('first', [reply('long-way', { to: 'second' }), reply('short-way', { to: 'third' })]),
      turn('second', [reply('on', { to: 'third' })]),
      turn('third', [reply('out')]),
    ],
    END,
  );

  const visits = walk(diamond);

  expect(visits.map(({ state }) => state.at)).toEqual(['first', 'second', 'third', 'end']);
  expect(visits[2]?.path).toEqual(['short-way']);
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

test('every way through the real scene passes only through states that the walk has seen', () => {
  const file = new URL('../../content/role-plays/told-no-in-the-room.yaml', import.meta.url);
  const real: Scene = { ...sceneSchema.parse(parse(readFileSync(file, 'utf8'))), id: 'real' };
  /** What can be done at a place, as far as a rule can see it. */
  const view = (at: string, status: string, replies: readonly string[]) =>
    [at, status, ...replies].join(' ');
  const visits = walk(real);
  const seen = new Set(
    visits.map(({ state, replies }) =>
      view(
        state.at,
        state.status,
        replies.map(({ id }) => id),
      ),
    ),
  );

  for (const { path, state } of visits) {
    expect(replay(real, path)).toMatchObject({ state: { at: state.at }, dropped: 0 });
  }
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 11 }), { minLength: real.turns.length }), (numbers) => {
      let state = startOf(real);
      for (const number of numbers) {
        const here = turnAt(real, state);
        const replies = here ? repliesAt(here, state) : [];
        expect(seen).toContain(
          view(
            state.at,
            state.status,
            replies.map(({ id }) => id),
          ),
        );
        const given = replies[number % replies.length];
        if (!given) break;
        state = step(real, state, given);
      }
    }),
    { numRuns: 200 },
  );
});
