import { describe, expect, test } from 'vitest';
import { hello, line, no, reply, SOUND_ENDINGS, soundScene } from '../../tests/unit/build-scene.ts';
import type { Path } from '../course/problems.ts';
import { checkScene, MIN_TURNS } from './rules.ts';
import type { Ending, Scene } from './schema.ts';

interface Told {
  path: Path;
  message: string;
  hint: string | undefined;
}

/** What is told of a scene that may be as short as two turns. */
function check(of: Scene, options: { minTurns?: number } = { minTurns: 2 }): Told[] {
  const told: Told[] = [];
  checkScene(of, (path, message, hint) => told.push({ path, message, hint }), options);
  return told;
}

const messages = (of: Scene) => check(of).map(({ message }) => message);

test('a scene that keeps every rule is let through', () => {
  expect(check(soundScene())).toEqual([]);
});

describe('the size of a scene', () => {
  test('too few turns are told with both numbers', () => {
    expect(check(soundScene(), {})).toEqual([
      {
        path: ['turns'],
        message: `The scene has 2 turns; a scene has at least ${MIN_TURNS}.`,
        hint: undefined,
      },
    ]);
  });

  test('fewer than three endings are told', () => {
    const without = <T extends { id: string }>(all: readonly T[], id: string) =>
      all.filter((each) => each.id !== id);
    const short = soundScene(
      [hello(), no([], { replies: without(no().replies, 'thanks') })],
      without(SOUND_ENDINGS, 'good'),
    );

    expect(messages(short)).toEqual(['The scene has 2 endings; a scene has at least 3.']);
  });

  test('a scene without a best ending is told', () => {
    const endings = SOUND_ENDINGS.map((each): Ending => ({ ...each, rank: 'poor' }));

    expect(check(soundScene(undefined, endings))).toContainEqual({
      path: ['endings'],
      message: '0 endings have the rank “best”.',
      hint: 'Exactly one is the best honest outcome.',
    });
  });

  test('a scene with two best endings is told', () => {
    const endings = SOUND_ENDINGS.map((each): Ending => ({
      ...each,
      rank: each.id === 'poor' ? 'poor' : 'best',
    }));

    expect(messages(soundScene(undefined, endings))).toEqual(['2 endings have the rank “best”.']);
  });
});

describe('where replies lead', () => {
  test('a reply to an unknown place is told, with the place that was probably meant', () => {
    const broken = soundScene([hello([reply('odd', { to: 'noo' })]), no()]);

    expect(check(broken)).toEqual([
      {
        path: ['turns', 0, 'replies', 2, 'to'],
        message: 'The reply “odd” leads to “noo”, which is neither a turn nor an ending.',
        hint: 'Did you mean “no”?',
      },
    ]);
  });

  test('every unknown place among a reply’s ways is told', () => {
    const ways = [{ when: { has: ['a'] }, to: 'nowhere' }, { to: 'elsewhere' }];
    const broken = soundScene([hello([reply('odd', { to: ways })]), no()]);

    expect(messages(broken)).toEqual([
      'The reply “odd” leads to “nowhere”, which is neither a turn nor an ending.',
      'The reply “odd” leads to “elsewhere”, which is neither a turn nor an ending.',
    ]);
  });

  test('a scene that starts nowhere is told', () => {
    const broken: Scene = {
      ...soundScene(),
      start: { turn: 'helo', offer: 5, leads: 0, impression: 5 },
    };

    expect(check(broken)).toEqual([
      {
        path: ['start', 'turn'],
        message: 'The scene starts at “helo”, which is not a turn.',
        hint: 'Did you mean “hello”?',
      },
    ]);
  });

  test('a scene cannot start at an ending', () => {
    const broken: Scene = {
      ...soundScene(),
      start: { turn: 'best', offer: 5, leads: 0, impression: 5 },
    };

    expect(messages(broken)).toContain('The scene starts at “best”, which is not a turn.');
  });

  test('a reply that leads back is told: a learner could go round in circles', () => {
    const broken = soundScene([hello(), no([reply('again', { to: 'hello' })])]);

    expect(check(broken)).toEqual([
      {
        path: ['turns', 1, 'replies', 3, 'to'],
        message: 'The reply “again” leads back to “hello”: a learner could go round in circles.',
        hint: 'Replies lead to a turn further down, or to an ending.',
      },
    ]);
  });

  test('a reply that leads to its own turn leads back, too', () => {
    expect(messages(soundScene([hello(), no([reply('again', { to: 'no' })])]))).toEqual([
      'The reply “again” leads back to “no”: a learner could go round in circles.',
    ]);
  });

  test('a reply may lead nowhere when even its last way has a condition', () => {
    const ways = [
      { when: { has: ['a'] }, to: 'good' },
      { when: { lacks: ['a'] }, to: 'poor' },
    ];

    expect(check(soundScene([hello([reply('odd', { to: ways })]), no()]))).toEqual([
      {
        path: ['turns', 0, 'replies', 2, 'to'],
        message: 'The reply “odd” may lead nowhere: all its ways have conditions.',
        hint: 'Leave “when” out of the last one.',
      },
    ]);
  });
});

describe('the cast', () => {
  test('somebody who speaks but is not in the cast is told, with the name that was probably meant', () => {
    const says = [line('It is a no.'), line('Sorry.', { who: 'sma' })];

    expect(check(soundScene([hello(), no([], { says })]))).toEqual([
      {
        path: ['turns', 1, 'says', 1, 'who'],
        message: '“sma” speaks at “no” but is not in the cast.',
        hint: 'Did you mean “sam”?',
      },
    ]);
  });

  test('a line that tells what happens needs no speaker', () => {
    const says = [line('The door opens.', { who: undefined })];

    expect(check(soundScene([hello(), no([], { says })]))).toEqual([]);
  });
});

describe('the doctrine', () => {
  const early = reply('names-now', { move: 'ask-for-leads', to: 'no' });

  test('is proved where every path leads onward', () => {
    expect(messages(soundScene([hello([early]), no()]))).toEqual([
      '“names-now” asks for leads while an offer is still possible, and gains by it.',
    ]);
  });

  test('waits until replies lead somewhere, and onward', () => {
    expect(messages(soundScene([hello([early, reply('odd', { to: 'nowhere' })]), no()]))).toEqual([
      'The reply “odd” leads to “nowhere”, which is neither a turn nor an ending.',
    ]);
    expect(messages(soundScene([hello([early, reply('odd', { to: 'hello' })]), no()]))).toEqual([
      'The reply “odd” leads back to “hello”: a learner could go round in circles.',
    ]);
  });

  test('is proved even where a scene is too short or a name is wrong: mistakes are told in one go', () => {
    const says = [line('Who?', { who: 'nobody' })];

    expect(
      check(soundScene([hello([early]), no([], { says })]), {}).map(({ path }) => path),
    ).toEqual([['turns'], ['turns', 1, 'says', 0, 'who'], ['turns', 0, 'replies', 2]]);
  });
});

describe('other words for a line', () => {
  const said = (wordings: Record<string, string>) =>
    soundScene([hello([], { says: [line('Sit down.', { wordings })] }), no()]);

  test('are for a mood of the scene, or for a level', () => {
    expect(messages(said({ steady: 'Do sit down.', tough: 'Sit.' }))).toEqual([]);
  });

  test('for anything else are told, with what was probably meant', () => {
    expect(check(said({ stedy: 'Do sit down.' }))).toMatchObject([
      {
        message:
          'At “hello” there are words for “stedy”, which is neither a mood of the scene nor a level.',
        hint: 'Did you mean “steady”?',
      },
    ]);
  });

  test('cannot be for a mood that has the name of a level', () => {
    const scene = { ...soundScene(), temperaments: [{ id: 'tough', title: 'tough' }] };
    expect(messages(scene)).toEqual(['A mood cannot be called “tough”: that is a level.']);
  });
});
