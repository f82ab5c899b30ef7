import { describe, expect, test } from 'vitest';
import { effects, ending, line, reply, scene, turn } from '../../tests/unit/build-scene.ts';
import type { Path } from '../course/problems.ts';
import { checkScene, MIN_TURNS } from './rules.ts';
import type { Ending, Reply, Scene, Turn } from './schema.ts';

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

const strong = (id: string, more: Partial<Reply> = {}) => reply(id, { verdict: 'strong', ...more });
const weak = (id: string, more: Partial<Reply> = {}) => reply(id, { verdict: 'weak', ...more });

const ENDINGS = [ending('best', { rank: 'best' }), ending('good'), ending('poor')];

/** The first turn of the good scene, while an offer is still possible. */
const hello = (more: Reply[] = []) =>
  turn('hello', [strong('keen', { to: 'no' }), weak('lazy', { move: 'coast', to: 'no' }), ...more]);

/** Its second turn, after the no. */
const no = (more: Reply[] = [], change: Partial<Turn> = {}) =>
  turn(
    'no',
    [
      strong('who-else', { move: 'ask-for-leads', effects: effects({ leads: 3 }), to: 'best' }),
      reply('thanks', { to: 'good' }),
      weak('unfair', { move: 'argue', to: 'poor' }),
      ...more,
    ],
    { offer: 'gone', ...change },
  );

const talk = (turns: Turn[] = [hello(), no()], endings: Ending[] = ENDINGS) =>
  scene(turns, endings);

test('a scene that keeps every rule is let through', () => {
  expect(check(talk())).toEqual([]);
});

describe('the size of a scene', () => {
  test('too few turns are told with both numbers', () => {
    expect(check(talk(), {})).toEqual([
      {
        path: ['turns'],
        message: `The scene has 2 turns; a scene has at least ${MIN_TURNS}.`,
        hint: undefined,
      },
    ]);
  });

  test('fewer than three endings are told', () => {
    const short = talk(
      [hello(), no([], { replies: no().replies.slice(0, 2) })],
      ENDINGS.slice(0, 2),
    );

    expect(messages(short)).toEqual(['The scene has 2 endings; a scene has at least 3.']);
  });

  test('a scene without a best ending is told', () => {
    const endings = ENDINGS.map((each): Ending => ({ ...each, rank: 'fair' }));

    expect(check(talk(undefined, endings))).toEqual([
      {
        path: ['endings'],
        message: '0 endings have the rank “best”.',
        hint: 'Exactly one is the best honest outcome.',
      },
    ]);
  });

  test('a scene with two best endings is told', () => {
    const endings = ENDINGS.map((each): Ending => ({
      ...each,
      rank: each.id === 'poor' ? 'poor' : 'best',
    }));

    expect(messages(talk(undefined, endings))).toEqual(['2 endings have the rank “best”.']);
  });
});

describe('where replies lead', () => {
  test('a reply to an unknown place is told, with the place that was probably meant', () => {
    const broken = talk([hello([reply('odd', { to: 'noo' })]), no()]);

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
    const broken = talk([hello([reply('odd', { to: ways })]), no()]);

    expect(messages(broken)).toEqual([
      'The reply “odd” leads to “nowhere”, which is neither a turn nor an ending.',
      'The reply “odd” leads to “elsewhere”, which is neither a turn nor an ending.',
    ]);
  });

  test('a scene that starts nowhere is told', () => {
    const broken: Scene = { ...talk(), start: { turn: 'helo', offer: 5, leads: 0, impression: 5 } };

    expect(check(broken)).toEqual([
      {
        path: ['start', 'turn'],
        message: 'The scene starts at “helo”, which is not a turn.',
        hint: 'Did you mean “hello”?',
      },
    ]);
  });

  test('a scene cannot start at an ending', () => {
    const broken: Scene = { ...talk(), start: { turn: 'best', offer: 5, leads: 0, impression: 5 } };

    expect(messages(broken)).toContain('The scene starts at “best”, which is not a turn.');
  });

  test('a reply that leads back is told: a learner could go round in circles', () => {
    const broken = talk([hello(), no([reply('again', { to: 'hello' })])]);

    expect(check(broken)).toEqual([
      {
        path: ['turns', 1, 'replies', 3, 'to'],
        message: 'The reply “again” leads back to “hello”: a learner could go round in circles.',
        hint: 'Replies lead to a turn further down, or to an ending.',
      },
    ]);
  });

  test('a reply that leads to its own turn leads back, too', () => {
    expect(messages(talk([hello(), no([reply('again', { to: 'no' })])]))).toEqual([
      'The reply “again” leads back to “no”: a learner could go round in circles.',
    ]);
  });

  test('a reply may lead nowhere when even its last way has a condition', () => {
    const ways = [
      { when: { has: ['a'] }, to: 'good' },
      { when: { lacks: ['a'] }, to: 'poor' },
    ];

    expect(check(talk([hello([reply('odd', { to: ways })]), no()]))).toEqual([
      {
        path: ['turns', 0, 'replies', 2, 'to'],
        message: 'The reply “odd” may lead nowhere: all its ways have conditions.',
        hint: 'Leave “when” out of the last one.',
      },
    ]);
  });

  test('a turn and an ending that no path reaches are told', () => {
    const cutOff = turn('cut-off', [strong('a', { to: 'poor' }), reply('b', { to: 'best' })]);
    const alone = [...ENDINGS, ending('alone')];

    expect(check(talk([hello(), no(), cutOff], alone))).toEqual([
      { path: ['turns', 2], message: 'No path reaches the turn “cut-off”.', hint: undefined },
      { path: ['endings', 3], message: 'No path reaches the ending “alone”.', hint: undefined },
    ]);
  });

  test('a turn that could only be reached with a flag that nothing sets is told', () => {
    const ways = [{ when: { has: ['never-set'] }, to: 'secret' }, { to: 'good' }];
    const secret = turn('secret', [strong('a', { to: 'poor' }), reply('b', { to: 'best' })]);

    expect(messages(talk([hello(), no([reply('odd', { to: ways })]), secret]))).toEqual([
      'No path reaches the turn “secret”.',
    ]);
  });
});

describe('the cast', () => {
  test('somebody who speaks but is not in the cast is told, with the name that was probably meant', () => {
    const says = [line('It is a no.'), line('Sorry.', { who: 'sma' })];

    expect(check(talk([hello(), no([], { says })]))).toEqual([
      {
        path: ['turns', 1, 'says', 1, 'who'],
        message: '“sma” speaks at “no” but is not in the cast.',
        hint: 'Did you mean “sam”?',
      },
    ]);
  });

  test('a line that tells what happens needs no speaker', () => {
    const says = [line('The door opens.', { who: undefined })];

    expect(check(talk([hello(), no([], { says })]))).toEqual([]);
  });
});

describe('a strong reply in every state', () => {
  test('a turn without a strong reply is told, with a path that gets there', () => {
    const dull = turn('dull', [reply('hm', { to: 'no' }), weak('no-idea', { to: 'no' })]);
    const toDull = turn('hello', [strong('keen', { to: 'dull' }), reply('so-so', { to: 'dull' })]);

    expect(check(talk([toDull, dull, no()]))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “dull” there may be no strong reply to give.',
        hint: 'A path that gets there: keen.',
      },
    ]);
  });

  test('a first turn without a strong reply is told', () => {
    const dull = turn('hello', [reply('hm', { to: 'no' }), weak('no-idea', { to: 'no' })]);

    expect(check(talk([dull, no()]))).toEqual([
      {
        path: ['turns', 0],
        message: 'At “hello” there may be no strong reply to give.',
        hint: 'It is the first turn.',
      },
    ]);
  });

  test('a strong reply that is missing on one path only is told, with that path', () => {
    const first = turn('hello', [
      strong('keen', { sets: ['was-keen'], to: 'next' }),
      weak('lazy', { to: 'next' }),
    ]);
    const next = turn('next', [
      strong('only-if-keen', { when: { has: ['was-keen'] }, to: 'no' }),
      reply('hm', { to: 'no' }),
    ]);

    expect(check(talk([first, next, no()]))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “next” there may be no strong reply to give.',
        hint: 'A path that gets there: lazy.',
      },
    ]);
  });

  test('a strong reply that is missing for one value of a meter only is told', () => {
    const first = turn('hello', [
      strong('keen', { effects: effects({ impression: 2 }), to: 'next' }),
      weak('rude', { effects: effects({ impression: -2 }), to: 'next' }),
    ]);
    const next = turn('next', [
      strong('if-they-like-you', { when: { impression: { min: 5 } }, to: 'no' }),
      reply('hm', { to: 'no' }),
    ]);

    expect(check(talk([first, next, no()])).map(({ hint }) => hint)).toEqual([
      'A path that gets there: rude.',
    ]);
  });

  test('is told once for a turn, however many states break it', () => {
    const first = turn('hello', [
      strong('a', { sets: ['a'], to: 'dull' }),
      reply('b', { sets: ['b'], to: 'dull' }),
    ]);
    const dull = turn(
      'dull',
      [reply('hm', { to: 'no' }), weak('no-idea', { to: 'no', when: { lacks: ['c'] } })],
      { says: [line('A.', { when: { has: ['a'] } }), line('B.', { when: { has: ['b'] } })] },
    );

    expect(messages(talk([first, dull, no()]))).toEqual([
      'At “dull” there may be no strong reply to give.',
    ]);
  });
});

describe('leads, while an offer is still possible', () => {
  const early = (more: Partial<Reply>) =>
    talk([hello([weak('who-else-now', { move: 'ask-for-leads', to: 'no', ...more })]), no()]);

  test('asking for leads early and calling it weak is fine', () => {
    expect(check(early({}))).toEqual([]);
  });

  test('asking for leads early is called weak', () => {
    expect(check(early({ verdict: 'fair' }))).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message: '“who-else-now” asks for leads while an offer is still possible, and gains by it.',
        hint: 'Asking early is weak and brings no leads. It is the first turn.',
      },
    ]);
  });

  test('asking for leads early brings none', () => {
    expect(messages(early({ effects: effects({ leads: 1 }) }))).toEqual([
      '“who-else-now” asks for leads while an offer is still possible, and gains by it.',
    ]);
  });

  test('an offer on the table is no time to ask for leads either', () => {
    const offered = turn(
      'offered',
      [
        strong('take-time', { to: 'no' }),
        reply('names-please', { move: 'ask-for-leads', to: 'no' }),
      ],
      { offer: 'made' },
    );
    const first = turn('hello', [strong('keen', { to: 'offered' }), weak('lazy', { to: 'no' })]);

    expect(check(talk([first, offered, no()]))).toEqual([
      {
        path: ['turns', 1, 'replies', 1],
        message: '“names-please” asks for leads while an offer is still possible, and gains by it.',
        hint: 'Asking early is weak and brings no leads. A path that gets there: keen.',
      },
    ]);
  });
});

describe('the doctrine of each reply', () => {
  test.each(['strong', 'fair'] as const)('a lie is never called %s', (verdict) => {
    const lying = talk([hello([reply('i-ran-nights', { move: 'lie', verdict, to: 'no' })]), no()]);

    expect(check(lying)).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message: `“i-ran-nights” is a lie and is called ${verdict}.`,
        hint: 'A lie is weak, whatever it brings.',
      },
    ]);
  });

  test('a lie may bring something, as long as it is called weak', () => {
    const lie = weak('i-ran-nights', { move: 'lie', effects: effects({ offer: 2 }), to: 'no' });

    expect(check(talk([hello([lie]), no()]))).toEqual([]);
  });

  test('coasting never brings the offer closer', () => {
    const drift = weak('drift', { move: 'coast', effects: effects({ offer: 1 }), to: 'no' });

    expect(check(talk([hello([drift]), no()]))).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message: '“drift” coasts and brings the offer closer.',
        hint: 'Only going after an offer brings it closer.',
      },
    ]);
  });

  test('after a no there is a strong reply that asks for leads', () => {
    const after = turn(
      'no',
      [
        strong('thanks', { to: 'best' }),
        reply('a-fair-try', { move: 'ask-for-leads', to: 'good' }),
      ],
      { offer: 'gone' },
    );

    expect(check(talk([hello([weak('walk-out', { to: 'poor' })]), after]))).toEqual([
      {
        path: ['turns'],
        message:
          'The offer is lost in this scene, and there is no strong reply that asks for leads.',
        hint: 'After a no, the second objective begins.',
      },
    ]);
  });

  test('a scene whose offer is only lost at its endings need not ask for leads', () => {
    const open = turn('close', [
      strong('ask', { to: 'best' }),
      reply('hm', { to: 'good' }),
      weak('shrug', { to: 'poor' }),
    ]);
    const first = turn('hello', [strong('keen', { to: 'close' }), weak('lazy', { to: 'close' })]);

    expect(check(talk([first, open]))).toEqual([]);
  });

  test('a scene whose ending has a name that every object knows need not ask for leads either', () => {
    const open = turn('close', [
      strong('ask', { to: 'best' }),
      reply('hm', { to: 'constructor' }),
      weak('shrug', { to: 'poor' }),
    ]);
    const first = turn('hello', [strong('keen', { to: 'close' }), weak('lazy', { to: 'close' })]);
    const endings = ENDINGS.map((each) =>
      each.id === 'good' ? { ...each, id: 'constructor' } : each,
    );

    expect(check(talk([first, open], endings))).toEqual([]);
  });
});

test('several mistakes of one scene are all told', () => {
  const broken = talk(
    [
      hello([
        weak('drift', { move: 'coast', effects: effects({ offer: 1 }), to: 'no' }),
        reply('i-ran-nights', { move: 'lie', to: 'no' }),
      ]),
      no([], { says: [line('Who?', { who: 'nobody' })] }),
    ],
    [...ENDINGS, ending('alone')],
  );

  expect(messages(broken)).toEqual([
    '“nobody” speaks at “no” but is not in the cast.',
    'No path reaches the ending “alone”.',
    '“drift” coasts and brings the offer closer.',
    '“i-ran-nights” is a lie and is called fair.',
  ]);
});
