import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { effects, ending, line, reply, scene, turn } from '../../tests/unit/build-scene.ts';
import {
  endingAt,
  holds,
  linesAt,
  objectiveNow,
  repliesAt,
  replay as replayRun,
  settingOf,
  shuffledReplies,
  startOf as startIn,
  step,
  strongerReply,
  tallyCompetencies,
  turnAt,
  type SceneState,
  type Setting,
} from './engine.ts';
import { LEVELS, type Level } from './levels.ts';
import { sceneSchema, type Scene } from './schema.ts';

/** Most tests are about what holds at every level: they play at the middle one. */
const EVEN: Setting = { level: 'even', temperament: 'steady' };
const startOf = (of: Scene) => startIn(of, EVEN);
const replay = (of: Scene, replies: readonly string[]) =>
  replayRun(of, { level: 'even', seed: 1, replies });

/** Three turns and three endings: an offer that is lost on the way, and flags that open and shut ways. */
const TALK = scene(
  [
    turn('hello', [
      reply('keen', {
        verdict: 'strong',
        shows: ['interest'],
        effects: effects({ offer: 2, impression: 1 }),
        sets: ['was-keen'],
        to: 'no',
      }),
      reply('lazy', {
        verdict: 'weak',
        misses: ['interest'],
        effects: effects({ offer: -4 }),
        to: 'no',
      }),
      reply('so-so', { misses: ['interest', 'listening'], to: 'no' }),
    ]),
    turn(
      'no',
      [
        reply('who-else', {
          verdict: 'strong',
          shows: ['interest'],
          effects: effects({ leads: 4 }),
          when: { has: ['was-keen'] },
          to: [{ when: { leads: { min: 4 } }, to: 'names' }, { to: 'poor' }],
        }),
        reply('thanks', { shows: ['listening'], sets: ['thanked'], to: 'names' }),
        reply('unfair', {
          verdict: 'weak',
          effects: effects({ impression: -5 }),
          sets: ['argued'],
          to: [
            { when: { has: ['argued', 'was-keen'] }, to: 'names' },
            { when: { impression: { max: 0 } }, to: 'poor' },
            { to: 'good' },
          ],
        }),
      ],
      {
        offer: 'gone',
        says: [
          line('It is a no.'),
          line('You were keen.', { when: { has: ['was-keen'] } }),
          line('You were not.', { when: { lacks: ['was-keen'] } }),
        ],
      },
    ),
    turn('names', [
      reply('call-them', { verdict: 'strong', effects: effects({ leads: 5 }), to: 'best' }),
      reply('leave', { verdict: 'weak', effects: effects({ leads: -5 }), to: 'good' }),
    ]),
  ],
  [ending('best', { rank: 'best' }), ending('good', { offer: 'made' }), ending('poor')],
);

const allReplies = (of: Scene) => of.turns.flatMap(({ replies }) => replies.map(({ id }) => id));

const play = (...replies: string[]) => replay(TALK, replies);

/** Lists of replies as a broken, old or forged save may hold them. */
const hostileReplies = (of: Scene) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...allReplies(of)) },
      fc.constantFrom('__proto__', 'constructor', 'toString', '', of.start.turn),
      fc.string(),
    ),
    { maxLength: 40 },
  );

const anyLevel = fc.constantFrom(...LEVELS);
const anySeed = fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger());

/** Plays a scene by numbers: each picks one of the replies that are offered. Stops at an ending, or after the last number. */
function playByNumbers(of: Scene, numbers: readonly number[]): string[] {
  const given: string[] = [];
  let now = startOf(of);
  for (const number of numbers) {
    const here = turnAt(of, now);
    if (!here) break;
    const offered = repliesAt(here, now);
    const chosen = offered[number % offered.length];
    if (!chosen) throw new Error(`No reply at “${here.id}” after ${given.join(' → ')}.`);
    given.push(chosen.id);
    now = step(of, now, chosen);
  }
  return given;
}

/** Lists of replies that the scene knows, each at its place. `whole` ones come to an ending. */
const honestReplies = (of: Scene, { whole = false } = {}) =>
  fc
    .array(fc.nat({ max: 11 }), {
      minLength: whole ? of.turns.length : 0,
      maxLength: of.turns.length,
    })
    .map((numbers) => playByNumbers(of, numbers));

const state = (more: Partial<SceneState> = {}): SceneState => ({
  at: 'hello',
  setting: EVEN,
  status: 'open',
  meters: { offer: 5, leads: 0, impression: 5 },
  flags: new Set(),
  ...more,
});

describe('the start', () => {
  test('the first turn is heard, with an offer that is possible', () => {
    expect(startOf(TALK)).toEqual(state());
  });

  test('a scene may begin with a no', () => {
    const afterNo = { ...TALK, start: { ...TALK.start, turn: 'no' } };

    expect(startOf(afterNo).status).toBe('gone');
  });
});

describe('a level', () => {
  /** A scene that starts with these. */
  const from = (offer: number, impression: number) => ({
    ...TALK,
    start: { ...TALK.start, offer, leads: 2, impression },
  });

  test.each<[Level, SceneState['meters']]>([
    ['warm', { offer: 6, leads: 2, impression: 6 }],
    ['even', { offer: 5, leads: 2, impression: 5 }],
    ['tough', { offer: 4, leads: 2, impression: 4 }],
  ])('%s: the interviewer starts elsewhere, and nothing else is different', (level, meters) => {
    const setting = { level, temperament: 'steady' };

    expect(startIn(from(5, 5), setting)).toEqual(state({ meters, setting }));
  });

  test('never starts a meter past its ends', () => {
    expect(startIn(from(10, 10), { ...EVEN, level: 'warm' }).meters).toMatchObject({
      offer: 10,
      impression: 10,
    });
    expect(startIn(from(0, 0), { ...EVEN, level: 'tough' }).meters).toMatchObject({
      offer: 0,
      impression: 0,
    });
  });

  test('weighs every reply alike: the same words move the meters by the same', () => {
    const moved = (level: Level) =>
      replayRun(TALK, { level, seed: 1, replies: ['keen', 'thanks'] }).steps.map(
        ({ before, after }) => after.meters.offer - before.meters.offer,
      );

    expect(LEVELS.map(moved)).toEqual([
      [2, 0],
      [2, 0],
      [2, 0],
    ]);
  });

  test('stays the same to the end of a run', () => {
    const { steps, state: last } = replayRun(TALK, {
      level: 'tough',
      seed: 1,
      replies: ['keen', 'thanks', 'leave'],
    });

    expect([...steps.map(({ after }) => after), last].map(({ setting }) => setting.level)).toEqual(
      Array(4).fill('tough'),
    );
  });
});

describe('the interviewer’s mood', () => {
  const moody = {
    ...TALK,
    temperaments: ['steady', 'rushed'].map((id) => ({ id, title: id })),
  };
  const seeds = [...Array(200).keys()];
  const mood = (seed: number, of: Scene = moody) =>
    settingOf(of, { level: 'even', seed }).temperament;

  test('comes back with the seed', () => {
    expect(seeds.map((seed) => mood(seed))).toEqual(seeds.map((seed) => mood(seed)));
  });

  test('is another one with another seed, each about as often', () => {
    const rushed = seeds.filter((seed) => mood(seed) === 'rushed').length;

    expect(new Set(seeds.map((seed) => mood(seed)))).toEqual(new Set(['steady', 'rushed']));
    expect(rushed).toBeGreaterThan(60);
    expect(rushed).toBeLessThan(140);
  });

  test('is the same at every level: a rematch on the same seed meets the same person', () => {
    for (const level of LEVELS)
      for (const seed of seeds)
        expect(settingOf(moody, { level, seed })).toEqual({ level, temperament: mood(seed) });
  });

  test('is the only one there is, where a scene has one', () => {
    expect(new Set(seeds.map((seed) => mood(seed, TALK)))).toEqual(new Set(['steady']));
  });

  test('is heard from the first line to the last of a run', () => {
    const seed = seeds.find((each) => mood(each) === 'rushed') ?? -1;
    const { steps, state: last } = replayRun(moody, {
      level: 'even',
      seed,
      replies: ['keen', 'thanks'],
    });

    expect(steps[0]?.before.setting.temperament).toBe('rushed');
    expect(last.setting.temperament).toBe('rushed');
  });
});

describe('a reply', () => {
  test('moves the meters and leads on', () => {
    expect(play('keen').state).toEqual(
      state({
        at: 'no',
        status: 'gone',
        meters: { offer: 7, leads: 0, impression: 6 },
        flags: new Set(['was-keen']),
      }),
    );
  });

  test('never moves a meter past its ends', () => {
    expect(play('lazy', 'unfair').state.meters).toEqual({ offer: 1, leads: 0, impression: 0 });
    const twice = step(TALK, play('lazy').state, TALK.turns[0]!.replies[1]!);
    expect(twice.meters.offer).toBe(0);
  });

  test('decides where it leads by what it has just done to the meters', () => {
    // “who-else” asks for leads of at least 4, and brings these four itself.
    expect(play('keen', 'who-else').state.at).toBe('names');
  });

  test('decides where it leads by the flags it has just set', () => {
    // “unfair” asks for the flag “argued”, and sets it itself.
    expect(play('keen', 'unfair').state.at).toBe('names');
  });

  test('takes the first way that is open', () => {
    expect(play('lazy', 'unfair').state.at).toBe('poor');
    const warm = { ...TALK, start: { ...TALK.start, impression: 9 } };
    expect(replay(warm, ['lazy', 'unfair']).state.at).toBe('good');
  });

  test('leaves the state before it as it was', () => {
    const before = startOf(TALK);
    step(TALK, before, TALK.turns[0]!.replies[0]!);

    expect(before).toEqual(startOf(TALK));
  });
});

describe('what became of the offer', () => {
  test('changes when a turn or an ending says so, and else stays', () => {
    expect(play('keen').state.status).toBe('gone');
    expect(play('keen', 'thanks').state.status).toBe('gone');
    expect(play('keen', 'thanks', 'leave').state.status).toBe('made');
  });

  test('is the objective of the moment until it is gone; then leads are', () => {
    expect(objectiveNow('open')).toBe('offer');
    expect(objectiveNow('made')).toBe('offer');
    expect(objectiveNow('gone')).toBe('leads');
  });
});

describe('a condition', () => {
  test('that is absent or empty always holds', () => {
    expect(holds(undefined, state())).toBe(true);
    expect(holds({}, state())).toBe(true);
  });

  test('on a meter holds from its least to its most, both counted in', () => {
    const between = { impression: { min: 4, max: 6 } };
    const at = (impression: number) => state({ meters: { offer: 0, leads: 0, impression } });

    expect([3, 4, 5, 6, 7].map((value) => holds(between, at(value)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('may have only one end', () => {
    expect(holds({ leads: { min: 1 } }, state())).toBe(false);
    expect(holds({ leads: { max: 1 } }, state())).toBe(true);
  });

  test('on flags holds when all that it asks for are there, and none that it refuses', () => {
    const flagged = state({ flags: new Set(['a', 'b']) });

    expect(holds({ has: ['a', 'b'] }, flagged)).toBe(true);
    expect(holds({ has: ['a', 'c'] }, flagged)).toBe(false);
    expect(holds({ lacks: ['c'] }, flagged)).toBe(true);
    expect(holds({ lacks: ['c', 'b'] }, flagged)).toBe(false);
  });

  test('on levels holds at these only', () => {
    const at = (level: Level) => state({ setting: { ...EVEN, level } });
    const notWarm = { levels: ['even', 'tough'] as Level[] };

    expect(LEVELS.map((level) => holds(notWarm, at(level)))).toEqual([false, true, true]);
    expect(holds({ ...notWarm, offer: { min: 6 } }, at('tough'))).toBe(false);
  });

  test('holds only when all its parts do', () => {
    const flagged = state({ flags: new Set(['a']) });

    expect(holds({ has: ['a'], offer: { min: 5 } }, flagged)).toBe(true);
    expect(holds({ has: ['a'], offer: { min: 6 } }, flagged)).toBe(false);
    expect(holds({ has: ['b'], offer: { min: 5 } }, flagged)).toBe(false);
  });
});

describe('a turn', () => {
  test('says only the lines whose moment has come', () => {
    const said = (...replies: string[]) =>
      linesAt(TALK.turns[1]!, play(...replies).state).map(({ text }) => text);

    expect(said('keen')).toEqual(['It is a no.', 'You were keen.']);
    expect(said('lazy')).toEqual(['It is a no.', 'You were not.']);
  });

  test('words a line for the mood, or else for the level, or else as it was written', () => {
    const says = [
      line('Sit down.', { wordings: { rushed: 'Sit.', tough: 'You may sit.' } }),
      line('Why us?', { wordings: { tough: 'Why you?' } }),
      line('Coffee?'),
    ];
    const said = (level: Level, temperament: string) =>
      linesAt(turn('hello', [], { says }), state({ setting: { level, temperament } })).map(
        ({ text }) => text,
      );

    expect(said('tough', 'rushed')).toEqual(['Sit.', 'Why you?', 'Coffee?']);
    expect(said('tough', 'steady')).toEqual(['You may sit.', 'Why you?', 'Coffee?']);
    expect(said('warm', 'rushed')).toEqual(['Sit.', 'Why us?', 'Coffee?']);
    expect(said('even', 'steady')).toEqual(['Sit down.', 'Why us?', 'Coffee?']);
  });

  test('leaves a line unsaid whose moment has not come, however it would be worded', () => {
    const says = [
      line('Always.'),
      line('Then.', { when: { has: ['x'] }, wordings: { steady: 'Then!' } }),
      line('Hard.', { when: { levels: ['tough'] } }),
    ];

    expect(linesAt(turn('hello', [], { says }), state()).map(({ text }) => text)).toEqual([
      'Always.',
    ]);
  });

  test('offers only the replies whose moment has come', () => {
    const offered = (...replies: string[]) =>
      repliesAt(TALK.turns[1]!, play(...replies).state).map(({ id }) => id);

    expect(offered('keen')).toEqual(['who-else', 'thanks', 'unfair']);
    expect(offered('lazy')).toEqual(['thanks', 'unfair']);
  });

  test('shows the same replies in an order that comes back with the seed', () => {
    const here = TALK.turns[0]!;
    const order = (seed: number) => shuffledReplies(here, startOf(TALK), seed).map(({ id }) => id);

    expect(order(11)).toEqual(order(11));
    expect([...order(11)].sort()).toEqual(['keen', 'lazy', 'so-so']);
    expect(new Set([...Array(40).keys()].map((seed) => order(seed).join())).size).toBe(6);
  });
});

describe('a replay', () => {
  test('of nothing is the start', () => {
    expect(play()).toEqual({ scene: TALK, steps: [], state: startOf(TALK), dropped: 0 });
  });

  test('tells, step by step, what was heard and what each reply did', () => {
    const { steps } = play('keen', 'thanks');

    expect(steps.map((each) => each.turn.id)).toEqual(['hello', 'no']);
    expect(steps[1]?.lines.map(({ text }) => text)).toEqual(['It is a no.', 'You were keen.']);
    expect(steps[1]?.before).toEqual(steps[0]?.after);
    expect(steps[0]?.before).toEqual(startOf(TALK));
  });

  test('comes to an ending, and knows it', () => {
    const { state: last } = play('keen', 'thanks', 'call-them');

    expect(endingAt(TALK, last)?.rank).toBe('best');
    expect(turnAt(TALK, last)).toBeUndefined();
  });

  test('stops where the scene no longer knows a reply, and counts what is left over', () => {
    const { steps, state: last, dropped } = play('keen', 'retired', 'thanks');

    expect(steps).toHaveLength(1);
    expect(last.at).toBe('no');
    expect(dropped).toBe(2);
  });

  test('stops at a reply that is real, but not offered in this moment', () => {
    expect(play('lazy', 'who-else').dropped).toBe(1);
    expect(play('call-them').dropped).toBe(1);
  });

  test('does not go on after an ending', () => {
    expect(play('lazy', 'unfair', 'call-them', 'keen').dropped).toBe(2);
  });

  test('twice gives the same', () => {
    fc.assert(
      fc.property(hostileReplies(TALK), (replies) => {
        expect(replay(TALK, replies)).toEqual(replay(TALK, replies));
      }),
    );
  });

  test('of a shorter list is the rewound run', () => {
    fc.assert(
      fc.property(honestReplies(TALK), fc.nat({ max: 5 }), (replies, length) => {
        const whole = replay(TALK, replies);
        const rewound = replay(TALK, replies.slice(0, length));
        const there = length === 0 ? startOf(TALK) : whole.steps[length - 1]?.after;
        expect(rewound.state).toEqual(there ?? whole.state);
        expect(rewound.steps).toEqual(whole.steps.slice(0, length));
      }),
    );
  });

  test('never throws, never drives a meter out of range, and accounts for every reply', () => {
    fc.assert(
      fc.property(hostileReplies(TALK), anyLevel, anySeed, (replies, level, seed) => {
        const run = { level, seed, replies };
        const { steps, state: last, dropped } = replayRun(TALK, run);
        expect(steps.length + dropped).toBe(replies.length);
        for (const { after } of steps) expectMetersInRange(after);
        expect(turnAt(TALK, last) ?? endingAt(TALK, last)).toBeDefined();
      }),
    );
  });
});

describe('the debrief', () => {
  test('names the strongest reply that was there', () => {
    const stronger = play('so-so', 'thanks', 'leave').steps.map((each) => strongerReply(each)?.id);

    expect(stronger).toEqual(['keen', undefined, 'call-them']);
  });

  test('does not name a reply that was not offered', () => {
    // Without the flag there is no “who-else”: the best that was there is fair.
    expect(strongerReply(play('lazy', 'unfair').steps[1]!)?.id).toBe('thanks');
    expect(strongerReply(play('keen', 'unfair').steps[1]!)?.id).toBe('who-else');
  });

  test('names none where the reply was strong, or the best there was', () => {
    expect(strongerReply(play('keen').steps[0]!)).toBeUndefined();
    expect(strongerReply(play('lazy', 'thanks').steps[1]!)).toBeUndefined();
  });

  test('puts what went worst first', () => {
    expect(tallyCompetencies(play('so-so', 'thanks').steps)).toEqual([
      { competency: 'interest', shown: 0, missed: 1 },
      { competency: 'listening', shown: 1, missed: 1 },
    ]);
    expect(tallyCompetencies(play('keen', 'who-else').steps)).toEqual([
      { competency: 'interest', shown: 2, missed: 0 },
    ]);
  });

  test('puts, of two that were never shown, the one that was missed more often first', () => {
    const many = scene(
      [
        turn('one', [reply('a', { misses: ['listening', 'interest'], to: 'two' })]),
        turn('two', [reply('b', { misses: ['interest'], to: 'end' })]),
      ],
      [ending('end')],
    );

    const order = tallyCompetencies(replay(many, ['a', 'b']).steps).map(
      ({ competency }) => competency,
    );

    expect(order).toEqual(['interest', 'listening']);
  });

  test('has nothing to count before the first reply', () => {
    expect(tallyCompetencies([])).toEqual([]);
  });
});

describe('“Told no in the room”', () => {
  const file = new URL('../../content/role-plays/told-no-in-the-room.yaml', import.meta.url);
  const real: Scene = {
    ...sceneSchema.parse(parse(readFileSync(file, 'utf8'))),
    id: 'told-no-in-the-room',
  };

  test('comes to an ending, however it is played', () => {
    fc.assert(
      fc.property(honestReplies(real, { whole: true }), (replies) => {
        const { steps, state: last, dropped } = replay(real, replies);
        expect(endingAt(real, last), `no ending after ${replies.join(' → ')}`).toBeDefined();
        expect(dropped).toBe(0);
        for (const { after } of steps) expectMetersInRange(after);
      }),
      { numRuns: 300 },
    );
  });

  test('bears any saved run', () => {
    fc.assert(
      fc.property(hostileReplies(real), anyLevel, anySeed, (replies, level, seed) => {
        const { steps, dropped } = replayRun(real, { level, seed, replies });
        expect(steps.length + dropped).toBe(replies.length);
      }),
    );
  });

  test('rewinds to every step of a run', () => {
    fc.assert(
      fc.property(honestReplies(real), fc.nat({ max: 30 }), (replies, length) => {
        const whole = replay(real, replies);
        expect(whole.dropped).toBe(0);
        expect(replay(real, replies.slice(0, length)).steps).toEqual(whole.steps.slice(0, length));
      }),
    );
  });
});

function expectMetersInRange({ meters }: SceneState): void {
  for (const value of Object.values(meters)) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(10);
  }
}
