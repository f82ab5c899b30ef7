import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  effects,
  ending,
  hello,
  line,
  no,
  reply,
  scene,
  SOUND_ENDINGS,
  soundScene,
  strong,
  turn,
  weak,
} from '../../tests/unit/build-scene.ts';
import type { Path } from '../course/problems.ts';
import { endingAt, replay, settingOf, shuffledReplies, startOf, step, turnAt } from './engine.ts';
import { LEVELS, type Level } from './levels.ts';
import { proveScene, type ProofFigures } from './proof.ts';
import {
  disclosuresSchema,
  sceneSchema,
  type Ending,
  type Reply,
  type Scene,
  type Turn,
} from './schema.ts';
import { situate, withSituations } from './situations.ts';

interface Told {
  path: Path;
  message: string;
  hint: string | undefined;
}

function prove(of: Scene): Told[] {
  const told: Told[] = [];
  proveScene(of, (path, message, hint) => told.push({ path, message, hint }));
  return told;
}

const messages = (of: Scene) => prove(of).map(({ message }) => message);

/** The figures of a scene, whatever rules it breaks. */
const figuresOf = (of: Scene): ProofFigures | undefined => proveScene(of, () => undefined);

/** The hint that goes with a path. */
const way = (level: Level, ...replies: string[]) =>
  `A path that shows it (level ${level}): ${replies.join(' → ') || 'the start'}.`;

const better = effects({ impression: 1 });

/** The replies of the second turn of the sound scene, some of them changed. */
const noWith = (changes: Record<string, Partial<Reply>>, change: Partial<Turn> = {}) =>
  no([], {
    replies: no().replies.map((each) => ({ ...each, ...changes[each.id] })),
    ...change,
  });

/** The replies of its first turn, some of them changed. */
const helloWith = (changes: Record<string, Partial<Reply>>, more: Reply[] = []) =>
  hello([], {
    replies: [...hello().replies.map((each) => ({ ...each, ...changes[each.id] })), ...more],
  });

test('a scene that keeps every rule is proved without a word', () => {
  expect(prove(soundScene())).toEqual([]);
});

describe('rule 1: every place can be reached, and every path ends in time', () => {
  test('a turn and an ending that no path reaches are told', () => {
    const cutOff = turn('cut-off', [strong('a', { to: 'poor' }), reply('b', { to: 'best' })]);
    const alone = [...SOUND_ENDINGS, ending('alone')];

    expect(prove(soundScene([hello(), no(), cutOff], alone))).toEqual([
      { path: ['turns', 2], message: 'No path reaches the turn “cut-off”.', hint: undefined },
      { path: ['endings', 3], message: 'No path reaches the ending “alone”.', hint: undefined },
    ]);
  });

  test('a turn that asks for a flag that nothing sets is told', () => {
    const secret = turn('secret', [strong('a', { effects: better, to: 'best' })]);
    const to = (flag: string) => [{ when: { has: [flag] }, to: 'secret' }, { to: 'good' }];
    const asking = (flag: string) =>
      soundScene([
        helloWith({ keen: { sets: ['was-keen'] } }),
        no([reply('odd', { to: to(flag) })]),
        secret,
      ]);

    expect(messages(asking('never-set'))).toEqual(['No path reaches the turn “secret”.']);
    expect(messages(asking('was-keen'))).toEqual([]);
  });

  test('a turn that can be reached at one level only can be reached', () => {
    const hard = turn('hard', [strong('a', { effects: better, to: 'best' })]);
    const to = [{ when: { levels: ['tough'] as Level[] }, to: 'hard' }, { to: 'good' }];

    expect(prove(soundScene([hello(), no([reply('odd', { to })]), hard]))).toEqual([]);
  });

  test('a path with more replies than the scene allows is told with both numbers', () => {
    expect(prove(soundScene(undefined, undefined, { longest: 1 }))).toMatchObject([
      { path: ['longest'], message: 'A path has 2 replies; the scene allows 1.' },
    ]);
    expect(prove(soundScene(undefined, undefined, { longest: 2 }))).toEqual([]);
  });

  test('the longest path counts, not the first one found', () => {
    const detour = turn('detour', [
      strong('back', { effects: better, to: 'no' }),
      weak('back-too', { to: 'no' }),
    ]);
    const first = helloWith({}, [reply('aside', { to: 'detour' })]);

    expect(messages(soundScene([first, detour, no()], undefined, { longest: 2 }))).toEqual([
      'A path has 3 replies; the scene allows 2.',
    ]);
  });
});

describe('rule 2: nobody gets an offer by coasting', () => {
  /** An offer is made to whoever gives one of these, and then there is a no. */
  const offering = (...replies: string[]) => {
    const offered = turn(
      'offered',
      [strong('take-time', { effects: better, to: 'no' }), weak('hm', { to: 'no' })],
      { offer: 'made' },
    );
    const more = reply('drift', { move: 'coast', to: 'no' });
    const first = helloWith({}, [more]);
    return soundScene([
      {
        ...first,
        replies: first.replies.map((each) =>
          replies.includes(each.id) ? { ...each, to: 'offered' } : each,
        ),
      },
      offered,
      no(),
    ]);
  };

  test('an offer made to somebody who never went after it is told, with a path that gets it', () => {
    expect(prove(offering('keen', 'drift'))).toEqual([
      {
        path: ['turns', 1],
        message: 'The offer is made at “offered” to somebody who never went after it.',
        hint: way('warm', 'drift'),
      },
    ]);
  });

  test('an offer made to somebody who went after it is fine', () => {
    expect(prove(offering('keen'))).toEqual([]);
  });

  test('an ending with an offer counts, too', () => {
    const endings = SOUND_ENDINGS.map((each): Ending =>
      each.id === 'good' ? { ...each, offer: 'made' } : each,
    );

    expect(prove(soundScene(undefined, endings))).toEqual([
      {
        path: ['endings', 1],
        message: 'The offer is made at “good” to somebody who never went after it.',
        hint: way('warm', 'lazy', 'thanks'),
      },
    ]);
  });

  test('going after it once is enough, however long ago', () => {
    const pays = [{ when: { has: ['was-keen'] }, to: 'hired' }, { to: 'good' }];
    const endings = [...SOUND_ENDINGS, ending('hired', { offer: 'made', rank: 'good' })];
    const first = (move: Reply['move']) => helloWith({ keen: { sets: ['was-keen'], move } });

    expect(
      prove(soundScene([first('pursue-offer'), noWith({ thanks: { to: pays } })], endings)),
    ).toEqual([]);
    expect(
      prove(soundScene([first('flatter'), noWith({ thanks: { to: pays } })], endings)),
    ).toEqual([
      {
        path: ['endings', 3],
        message: 'The offer is made at “hired” to somebody who never went after it.',
        hint: way('warm', 'keen', 'thanks'),
      },
    ]);
  });

  test('coasting that brings the offer closer is told', () => {
    const drifting = (offer: number) =>
      soundScene([
        hello([weak('drift', { move: 'coast', effects: effects({ offer }), to: 'no' })]),
        no(),
      ]);

    expect(prove(drifting(1))).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message: '“drift” coasts and brings the offer closer.',
        hint: `Only going after an offer brings it closer. ${way('warm')}`,
      },
    ]);
    expect(prove(drifting(0))).toEqual([]);
    expect(prove(drifting(-1))).toEqual([]);
  });
});

describe('rule 3: leads are asked for once the offer is gone, and not before', () => {
  const early = (more: Partial<Reply>) =>
    soundScene([hello([weak('who-else-now', { move: 'ask-for-leads', to: 'no', ...more })]), no()]);
  const GAINS = '“who-else-now” asks for leads while an offer is still possible, and gains by it.';

  test('asking early, called weak and gaining nothing, is fine', () => {
    expect(prove(early({}))).toEqual([]);
    expect(prove(early({ effects: effects({ offer: -2, impression: -1 }) }))).toEqual([]);
  });

  test.each<[string, Partial<Reply>]>([
    ['is called fair', { verdict: 'fair' }],
    ['brings a lead', { effects: effects({ leads: 1 }) }],
    ['brings the offer closer', { effects: effects({ offer: 1 }) }],
  ])('asking early that %s is told', (_, more) => {
    expect(prove(early(more))).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message: GAINS,
        hint: `Asking early is weak and brings no leads. ${way('warm')}`,
      },
    ]);
  });

  test('an offer on the table is no time to ask for leads either', () => {
    const offered = turn(
      'offered',
      [
        strong('take-time', { effects: better, to: 'no' }),
        weak('hm', { to: 'no' }),
        reply('names-please', { move: 'ask-for-leads', to: 'no' }),
      ],
      { offer: 'made' },
    );

    expect(prove(soundScene([helloWith({ keen: { to: 'offered' } }), offered, no()]))).toEqual([
      {
        path: ['turns', 1, 'replies', 2],
        message: '“names-please” asks for leads while an offer is still possible, and gains by it.',
        hint: `Asking early is weak and brings no leads. ${way('warm', 'keen')}`,
      },
    ]);
  });

  test('a turn after a no where nothing brings a lead or a better impression is told', () => {
    const nothing = effects({ offer: 2 });
    const stuck = { 'who-else': { effects: nothing }, thanks: { effects: nothing } };
    const noRescue = 'They have stood up.';

    expect(prove(soundScene([hello(), noWith(stuck, { noRescue })]))).toEqual([
      {
        path: ['turns', 1],
        message:
          'At “no” the offer is gone and no strong reply brings a lead or a better impression.',
        hint: way('warm', 'keen'),
      },
    ]);
    const oneLead = { ...stuck, 'who-else': { effects: effects({ leads: 1 }) } };
    expect(prove(soundScene([hello(), noWith(oneLead, { noRescue })]))).toEqual([]);
  });

  test('while the offer is open, a strong reply brings it closer or leaves a better impression', () => {
    const wait = (more: Partial<Reply>) =>
      soundScene([
        helloWith({ keen: { to: 'wait' } }),
        turn('wait', [strong('a', { to: 'no', ...more }), weak('b', { to: 'no' })]),
        no(),
      ]);

    expect(prove(wait({ effects: effects({ leads: 1 }) }))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “wait” no strong reply brings the offer closer or leaves a better impression.',
        hint: way('warm', 'keen'),
      },
    ]);
    expect(prove(wait({ effects: effects({ offer: 1 }) }))).toEqual([]);
    expect(prove(wait({ effects: better }))).toEqual([]);
  });

  test('asking early that opens a later reply is told, though it brings nothing itself', () => {
    const later = weak('as-i-asked', { when: { has: ['asked'] }, to: 'poor' });
    const opening = (when: Partial<Reply>) =>
      soundScene([
        hello([weak('who-else-now', { move: 'ask-for-leads', sets: ['asked'], to: 'no' })]),
        no([{ ...later, ...when }]),
      ]);

    expect(prove(opening({}))).toEqual([
      {
        path: ['turns', 0, 'replies', 2],
        message:
          '“who-else-now” asks for leads while an offer is still possible, and opens a later reply that no other reply opens.',
        hint: `What it sets, and where it leads, must bring nothing that waiting would not bring. ${way('warm')}`,
      },
    ]);
    expect(prove(opening({ when: { lacks: ['asked'] } }))).toEqual([]);
  });

  test('asking early that leads to a better ending than waiting is told', () => {
    const leading = (to: string) =>
      soundScene([
        helloWith({ keen: { to: 'late' } }),
        turn('late', [
          strong('on', { effects: better, to: 'no' }),
          weak('off', { to: 'no' }),
          weak('who-else-now', { move: 'ask-for-leads', to }),
        ]),
        noWith({ 'who-else': { to: 'good' } }),
      ]);

    expect(messages(leading('best'))).toContain(
      '“who-else-now” asks for leads while an offer is still possible, and opens a better ending that no other reply opens.',
    );
    expect(messages(leading('good')).join()).not.toContain('who-else-now');
  });

  test('a scene in which the offer is lost has a strong reply that asks for leads', () => {
    const LOST = {
      path: ['turns'],
      message: 'The offer is lost in this scene, and there is no strong reply that asks for leads.',
      hint: 'After a no, the second objective begins.',
    };

    expect(prove(soundScene([hello(), noWith({ 'who-else': { move: 'thank' } })]))).toEqual([LOST]);
    const fairly = { 'who-else': { move: 'thank' }, thanks: { move: 'ask-for-leads' } } as const;
    expect(prove(soundScene([hello(), noWith(fairly)]))).toEqual([LOST]);
  });

  test('a scene whose offer is only lost at its endings need not ask for leads', () => {
    const open = noWith({ 'who-else': { move: 'pursue-offer' } }, { offer: undefined });

    expect(prove(soundScene([hello(), open]))).toEqual([]);
  });
});

describe('rule 4: no lie pays', () => {
  const lying = (more: Partial<Reply> = {}, after: Turn = no()) =>
    soundScene([
      hello([weak('i-ran-nights', { move: 'lie', to: 'found-out', ...more })]),
      foundOut,
      after,
    ]);
  const foundOut = turn('found-out', [
    strong('sorry', { effects: better, to: 'good' }),
    weak('so-what', { to: 'poor' }),
  ]);

  test('a lie that leads to the best ending is told, with the lie in its path', () => {
    const believed = soundScene([hello([weak('i-ran-nights', { move: 'lie', to: 'no' })]), no()]);

    expect(prove(believed)).toEqual([
      {
        path: ['endings', 0],
        message: 'A lie leads to the best ending, “best”.',
        hint: way('warm', 'i-ran-nights', 'who-else'),
      },
    ]);
  });

  test('a lie that is found out in time is fine, even if it brings something', () => {
    expect(prove(lying())).toEqual([]);
    expect(prove(lying({ effects: effects({ offer: 2 }) }))).toEqual([]);
  });

  test('a lie long before the best ending is a lie on the way to it', () => {
    const told = prove(
      soundScene([
        hello([weak('i-ran-nights', { move: 'lie', to: 'more' })]),
        turn('more', [strong('on', { effects: better, to: 'no' }), weak('off', { to: 'no' })]),
        no(),
      ]),
    );

    expect(told).toEqual([
      {
        path: ['endings', 0],
        message: 'A lie leads to the best ending, “best”.',
        hint: way('warm', 'i-ran-nights', 'on', 'who-else'),
      },
    ]);
  });

  test('a flag that remembers the lie keeps the best ending from it', () => {
    const to = [{ when: { has: ['lied'] }, to: 'good' }, { to: 'best' }];
    const liar = weak('i-ran-nights', { move: 'lie', sets: ['lied'], to: 'no' });
    const remembering = soundScene([hello([liar]), noWith({ 'who-else': { to } })]);

    expect(prove(remembering)).toEqual([]);
  });

  test.each(['strong', 'fair'] as const)('a lie is never called %s', (verdict) => {
    expect(prove(lying({ verdict, text: 'I ran.' }))).toContainEqual({
      path: ['turns', 0, 'replies', 2],
      message: `“i-ran-nights” is a lie and is called ${verdict}.`,
      hint: `A lie is weak, whatever it brings. ${way('warm')}`,
    });
  });
});

describe('rule 5: strong replies lead to the best, weak ones to a poor ending', () => {
  test('a turn without a strong reply is told, with a path that gets there', () => {
    const dull = turn('dull', [reply('hm', { to: 'no' }), weak('no-idea', { to: 'no' })]);

    expect(prove(soundScene([helloWith({ lazy: { to: 'dull' } }), dull, no()]))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “dull” there may be no strong reply to give.',
        hint: way('warm', 'lazy'),
      },
    ]);
  });

  test('a first turn without a strong reply is told', () => {
    const dull = helloWith({ keen: { verdict: 'fair' } });

    expect(prove(soundScene([dull, no()]))).toEqual([
      {
        path: ['turns', 0],
        message: 'At “hello” there may be no strong reply to give.',
        hint: way('warm'),
      },
    ]);
  });

  test('a strong reply that is missing on one path only is told, with that path', () => {
    const next = turn('next', [
      strong('only-if-keen', { effects: better, when: { has: ['was-keen'] }, to: 'no' }),
      weak('hm', { to: 'no' }),
    ]);
    const first = helloWith({ keen: { sets: ['was-keen'], to: 'next' }, lazy: { to: 'next' } });

    expect(prove(soundScene([first, next, no()]))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “next” there may be no strong reply to give.',
        hint: way('warm', 'lazy'),
      },
    ]);
  });

  test('strong replies that miss the best ending are told, with where they lead', () => {
    const swapped = noWith({ 'who-else': { to: 'good' }, thanks: { to: 'best' } });

    expect(prove(soundScene([hello(), swapped]))).toEqual([
      {
        path: ['endings', 1],
        message: 'Strong replies only lead to “good”, which is not the best ending.',
        hint: way('warm', 'keen', 'who-else'),
      },
    ]);
  });

  test('one of two strong replies that misses the best ending is enough', () => {
    const two = no([strong('ask-why', { effects: better, to: 'good' })]);

    expect(messages(soundScene([hello(), two]))).toEqual([
      'Strong replies only lead to “good”, which is not the best ending.',
    ]);
  });

  test('weak replies that are spared are told, with where they lead', () => {
    const spared = noWith({ unfair: { to: 'good' }, thanks: { to: 'poor' } });

    expect(prove(soundScene([hello(), spared]))).toEqual([
      {
        path: ['endings', 1],
        message: 'Weak replies only lead to “good”, which is not a poor ending.',
        hint: way('warm', 'lazy', 'unfair'),
      },
    ]);
  });

  test('where a turn has no strong reply, the strongest there is counts', () => {
    const dull = turn('dull', [
      reply('hm', { effects: better, to: 'good' }),
      weak('no-idea', { to: 'no' }),
    ]);

    expect(messages(soundScene([helloWith({ keen: { to: 'dull' } }), dull, no()]))).toEqual([
      'At “dull” there may be no strong reply to give.',
      'Strong replies only lead to “good”, which is not the best ending.',
    ]);
  });

  test('where a turn has no weak reply, the weakest there is counts', () => {
    const kind = turn('kind', [
      strong('yes', { effects: better, to: 'no' }),
      reply('well', { to: 'good' }),
    ]);

    expect(messages(soundScene([helloWith({ lazy: { to: 'kind' } }), kind, no()]))).toEqual([
      'Weak replies only lead to “good”, which is not a poor ending.',
    ]);
  });

  test('where a turn has a weak reply that is not there in the moment, the weakest that is there counts', () => {
    const kind = turn('kind', [
      strong('yes', { effects: better, to: 'no' }),
      reply('well', { to: 'good' }),
      weak('if-keen', { when: { has: ['was-keen'] }, to: 'poor' }),
    ]);
    const first = helloWith({ keen: { sets: ['was-keen'], to: 'kind' }, lazy: { to: 'kind' } });

    expect(messages(soundScene([first, kind, no()]))).toEqual([
      'Weak replies only lead to “good”, which is not a poor ending.',
    ]);
  });
});

describe('rule 6: an impression can be rescued', () => {
  /** After the no, nothing leaves a better impression; names are still given. */
  const cold = (change: Partial<Turn> = {}) =>
    noWith(
      { 'who-else': { effects: effects({ leads: 3 }) }, thanks: { effects: effects({}) } },
      change,
    );

  test('a moment from which nothing leaves a better impression is told, with a path to it', () => {
    expect(prove(soundScene([hello(), cold()]))).toEqual([
      {
        path: ['turns', 1],
        message: 'At “no” with an impression of 7, nothing that follows can leave a better one.',
        hint: `Give it a way, or say why not in “noRescue”. ${way('warm', 'keen')}`,
      },
    ]);
  });

  test('a turn that says why not is let be', () => {
    expect(prove(soundScene([hello(), cold({ noRescue: 'They have left the room.' })]))).toEqual(
      [],
    );
  });

  test('a turn that says why not excuses no other', () => {
    const first = helloWith({ keen: { effects: effects({ offer: 1 }) } });

    expect(prove(soundScene([first, cold({ noRescue: 'They have left.' })]))).toEqual([
      {
        path: ['turns', 0],
        message: 'At “hello” with an impression of 6, nothing that follows can leave a better one.',
        hint: `Give it a way, or say why not in “noRescue”. ${way('warm')}`,
      },
    ]);
  });

  test('a fall that cannot be made good is told, though others end well', () => {
    const rude = weak('rude', { effects: effects({ impression: -3 }), to: 'after' });
    const after = turn('after', [
      strong('sorry', { effects: effects({ impression: 1 }), when: { lacks: ['x'] }, to: 'chill' }),
      weak('so-what', { to: 'poor' }),
    ]);
    const chill = turn('chill', [
      strong('thank', { effects: effects({ offer: 1, impression: -1 }), to: 'good' }),
      weak('leave', { effects: effects({ impression: -1 }), to: 'poor' }),
    ]);

    expect(prove(soundScene([hello([rude]), after, chill, no()]))).toMatchObject([
      {
        path: ['turns', 1],
        message: expect.stringContaining('At “after” with an impression of 3'),
      },
      {
        path: ['turns', 2],
        message: expect.stringContaining('At “chill” with an impression of 4'),
      },
    ]);
  });

  test('an impression that is as good as can be needs no rescue', () => {
    const both = { effects: better };
    const first = helloWith({ keen: both, lazy: both });
    const starting = (impression: number) =>
      soundScene([first, cold()], undefined, {
        start: { turn: 'hello', offer: 5, leads: 0, impression },
      });

    expect(prove(starting(10))).toEqual([]);
    expect(prove(starting(9))).toMatchObject([
      { path: ['turns', 1], hint: expect.stringContaining('(level tough)') },
    ]);
  });
});

describe('rule 7: nobody can choose by length', () => {
  const LONG = 'A strong reply that goes on for longer than any other one.';

  /** A scene of five turns; the strong reply is the longest at some of them. */
  const withLongest = (count: number, text = LONG) => {
    const filler = ['one', 'two', 'three'].map((id, index, ids) =>
      turn(id, [
        strong(`${id}-a`, { effects: better, to: ids[index + 1] ?? 'hello' }),
        weak(`${id}-b`, { to: ids[index + 1] ?? 'hello' }),
      ]),
    );
    const turns = [...filler, hello(), no()].map((each, index) => ({
      ...each,
      replies: each.replies.map((one) =>
        one.verdict === 'strong' && index < count ? { ...one, text } : one,
      ),
    }));
    return soundScene(turns);
  };

  test('a strong reply that is the longest at two turns of five is told', () => {
    expect(prove(withLongest(2))).toEqual([
      {
        path: ['turns'],
        message: 'The strong reply is the longest one at 2 of 5 turns.',
        hint: 'Under 40 %, so that nobody can choose by length.',
      },
    ]);
  });

  test('at one of five is fine', () => {
    expect(prove(withLongest(1))).toEqual([]);
  });

  test('as long as the longest other one counts as the longest', () => {
    const asLong = (text: string) =>
      soundScene([helloWith({ keen: { text }, lazy: { text: 'Twelve chars' } }), no()]);

    expect(messages(asLong('Twelve char…'))).toHaveLength(1);
    expect(messages(asLong('Eleven char'))).toEqual([]);
  });
});

describe('a rule that breaks at one level only', () => {
  const tough = { levels: ['tough'] as Level[] };

  test('is found where a way is open at that level, and the level is named', () => {
    const to = [{ when: tough, to: 'good' }, { to: 'best' }];

    expect(prove(soundScene([hello(), noWith({ 'who-else': { to } })]))).toEqual([
      {
        path: ['endings', 1],
        message: 'Strong replies only lead to “good”, which is not the best ending.',
        hint: way('tough', 'keen', 'who-else'),
      },
    ]);
  });

  test('is found where the level only starts lower', () => {
    const to = [{ when: { impression: { min: 7 } }, to: 'best' }, { to: 'good' }];

    expect(prove(soundScene([hello(), noWith({ 'who-else': { to } })]))).toEqual([
      {
        path: ['endings', 1],
        message: 'Strong replies only lead to “good”, which is not the best ending.',
        hint: way('tough', 'keen', 'who-else'),
      },
    ]);
  });

  test('is found where a reply is missing at that level', () => {
    const only = { when: { levels: ['warm', 'even'] as Level[] } };

    expect(prove(soundScene([hello(), noWith({ 'who-else': only })]))).toContainEqual({
      path: ['turns', 1],
      message: 'At “no” there may be no strong reply to give.',
      hint: way('tough', 'keen'),
    });
  });

  test('is found where a reply is there at that level only', () => {
    const drift = weak('drift', {
      when: { levels: ['warm'] },
      move: 'ask-for-leads',
      effects: effects({ leads: 1 }),
      to: 'no',
    });

    expect(prove(soundScene([hello([drift]), no()]))).toMatchObject([
      { path: ['turns', 0, 'replies', 2], hint: expect.stringContaining('(level warm)') },
    ]);
  });
});

describe('a mistake is told once', () => {
  test('however many states and levels show it', () => {
    const dull = turn(
      'dull',
      [reply('hm', { effects: better, to: 'no' }), weak('no-idea', { to: 'no' })],
      { says: [line('A.', { when: { has: ['a'] } }), line('B.', { when: { has: ['b'] } })] },
    );
    const first = helloWith({ keen: { sets: ['a'], to: 'dull' }, lazy: { to: 'dull' } }, [
      weak('other', { sets: ['b'], to: 'dull' }),
    ]);

    expect(messages(soundScene([first, dull, no()]))).toEqual([
      'At “dull” there may be no strong reply to give.',
    ]);
  });

  test('at each place where it is made', () => {
    const drift = (id: string) =>
      weak(id, { move: 'coast', effects: effects({ offer: 1 }), to: 'no' });

    expect(messages(soundScene([hello([drift('drift'), drift('float')]), no()]))).toEqual([
      '“drift” coasts and brings the offer closer.',
      '“float” coasts and brings the offer closer.',
    ]);
  });

  test('beside the others of the same scene', () => {
    const broken = soundScene(
      [
        hello([
          weak('drift', { move: 'coast', effects: effects({ offer: 1 }), to: 'no' }),
          reply('i-ran-nights', { move: 'lie', to: 'good' }),
        ]),
        noWith({ unfair: { to: 'good' }, thanks: { to: 'poor' } }),
      ],
      [...SOUND_ENDINGS, ending('alone')],
    );

    expect(messages(broken).sort()).toEqual(
      [
        'No path reaches the ending “alone”.',
        'Weak replies only lead to “good”, which is not a poor ending.',
        '“drift” coasts and brings the offer closer.',
        '“i-ran-nights” is a lie and is called fair.',
      ].sort(),
    );
  });
});

describe('the figures', () => {
  test('of a small scene are those that one can count by hand', () => {
    const diamond = scene(
      [
        turn('first', [reply('long-way', { to: 'second' }), reply('short-way', { to: 'third' })]),
        turn('second', [reply('left', { to: 'third' }), reply('right', { to: 'third' })]),
        turn('third', [reply('stay', { to: 'end' }), reply('go', { to: 'gone' })]),
      ],
      [ending('end', { rank: 'best' }), ending('gone', { rank: 'poor' })],
    );

    expect(figuresOf(diamond)).toEqual({
      turns: 3,
      replies: 6,
      situations: 0,
      states: 5,
      paths: 6n,
      shortest: 2,
      longest: 3,
      endings: { end: 2, gone: 2 },
    });
  });

  test('count states apart that a flag tells apart', () => {
    const first = turn('first', [
      reply('a', { sets: ['a'], to: 'second' }),
      reply('b', { to: 'second' }),
    ]);
    const second = turn('second', [reply('out'), reply('only-a', { when: { has: ['a'] } })]);

    expect(figuresOf(scene([first, second], [ending('end')]))).toMatchObject({
      states: 4,
      paths: 3n,
    });
  });

  test('count more paths than any number could hold', () => {
    const turns = [...Array(40).keys()].map((index) => {
      const to = index < 39 ? `turn-${index + 1}` : 'end';
      return turn(
        `turn-${index}`,
        ['a', 'b', 'c'].map((letter) => reply(`${letter}${index}`, { to })),
      );
    });

    expect(figuresOf(scene(turns, [ending('end')]))).toMatchObject({
      paths: 3n ** 40n,
      longest: 40,
    });
  });

  test('hold the states of all levels, each once', () => {
    const to = [{ when: { levels: ['tough'] as Level[] }, to: 'hard' }, { to: 'good' }];
    const hard = turn('hard', [strong('a', { effects: better, to: 'best' })]);

    expect(figuresOf(soundScene())?.states).toBe(5);
    expect(figuresOf(soundScene([hello(), no([reply('odd', { to })]), hard]))?.states).toBe(10);
  });

  test('name every ending, even one that only one level has', () => {
    const to = [{ when: { levels: ['tough'] as Level[] }, to: 'alone' }, { to: 'good' }];
    const endings = [...SOUND_ENDINGS, ending('alone')];
    const told = prove(soundScene([hello(), no([reply('odd', { to })])], endings));

    expect(told).toEqual([]);
    expect(figuresOf(soundScene([hello(), no([reply('odd', { to })])], endings))?.endings).toEqual({
      best: 2,
      good: 2,
      poor: 2,
      alone: 2,
    });
  });
});

const CONTENT = new URL('../../content/', import.meta.url);
const readYaml = (file: string): unknown => parse(readFileSync(new URL(file, CONTENT), 'utf8'));
const SHARED = disclosuresSchema.parse(readYaml('disclosures.yaml'));
const REAL = readdirSync(new URL('role-plays/', CONTENT))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));

describe.each(REAL)('the scene %s', (id) => {
  const real = withSituations(
    { ...sceneSchema.parse(readYaml(`role-plays/${id}.yaml`)), id },
    SHARED,
  );
  const situations = [null, ...real.situations!.map((situation) => situation.id)];

  test('keeps every rule, at every level, with all situations at once', () => {
    expect(prove(real)).toEqual([]);
  }, 30_000);

  test('keeps every rule with each situation by itself, too', () => {
    for (const situation of situations) expect(prove(situate(real, situation))).toEqual([]);
  }, 60_000);

  test('comes to an ending in time, whoever is met, whatever is told and whatever is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS),
        fc.constantFrom(...situations),
        fc.integer(),
        fc.array(fc.nat({ max: 11 }), { minLength: real.longest, maxLength: real.longest }),
        (level, situation, seed, numbers) => {
          const played = situate(real, situation);
          const replies: string[] = [];
          let state = startOf(played, settingOf(played, { level, seed }));
          for (const number of numbers) {
            const here = turnAt(played, state);
            if (!here) break;
            const offered = shuffledReplies(here, state, seed);
            const given = offered[number % offered.length];
            if (!given) throw new Error(`No reply at “${here.id}” after ${replies.join(' → ')}.`);
            replies.push(given.id);
            state = step(played, state, given);
          }
          const whole = replay(real, { level, situation, seed, replies });
          expect(endingAt(played, whole.state), replies.join(' → ')).toBeDefined();
          expect(whole.dropped).toBe(0);
          expect(whole.state).toEqual(state);
        },
      ),
      { numRuns: 1000 },
    );
  }, 30_000);
});

test('a reply that can never be given is told', () => {
  const first = helloWith({ lazy: { when: { has: ['never-set'] } } });

  expect(messages(soundScene([first, no()]))).toContain(
    'The reply “lazy” can never be given: what it needs never holds.',
  );
});
