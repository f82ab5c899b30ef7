import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effects,
  ending,
  line,
  no,
  reply,
  soundScene,
  SOUND_ENDINGS,
  strong,
  turn,
  weak,
} from '../../tests/unit/build-scene.ts';
import { linesAt, replay, turnAt } from './engine.ts';
import { proveScene } from './proof.ts';
import type { Reply, Scene, Situation } from './schema.ts';
import {
  BACK,
  INTERVIEWER,
  situate,
  withAllSituations,
  type SceneWithSituations,
} from './situations.ts';

const good = effects({ impression: 1 });

/** Something to disclose in two turns, the second only for those who were vague. */
const gap = (change: Partial<Situation> = {}): Situation => ({
  id: 'gap',
  title: 'A gap',
  you: 'You were ill.',
  turns: [
    turn(
      'gap-asked',
      [
        strong('gap-told', { effects: good, sets: ['gap-clear'], to: BACK }),
        weak('gap-vague', { to: 'gap-pressed' }),
      ],
      { says: [line('What was that?', { who: INTERVIEWER })] },
    ),
    turn(
      'gap-pressed',
      [strong('gap-told-late', { effects: good, to: BACK }), weak('gap-silent', { to: BACK })],
      { says: [line('Well?', { who: INTERVIEWER })] },
    ),
  ],
  says: [line('Thank you.', { who: INTERVIEWER, when: { has: ['gap-clear'] } })],
  ...change,
});

/** The sound scene with a turn in its middle before which somebody asks. */
const withRoom = (
  situations: Situation[] = [gap()],
  more: Partial<Scene> = {},
): SceneWithSituations => ({
  ...soundScene(
    [
      turn('hello', [
        strong('keen', { move: 'pursue-offer', effects: good, sets: ['was-keen'], to: 'talk' }),
        weak('lazy', { move: 'coast', to: 'talk' }),
      ]),
      turn('talk', [strong('go-on', { effects: good, to: 'no' }), weak('stop', { to: 'no' })], {
        says: [line('You were keen.', { when: { has: ['was-keen'] } }), line('Your turn.')],
      }),
      no(),
    ],
    SOUND_ENDINGS,
    {
      disclosures: { who: 'sam', before: 'talk', situations: situations.map(({ id }) => id) },
      ...more,
    },
  ),
  situations,
});

const told = (of: SceneWithSituations): string[] => {
  const messages: string[] = [];
  proveScene(of, (_, message) => messages.push(message));
  return messages;
};

/** What is heard on the way through some replies, the lines of each turn as one. */
function heard(of: SceneWithSituations, situation: string | null, ...replies: string[]): string[] {
  const { scene, steps, state } = replay(of, { level: 'even', seed: 1, situation, replies });
  const here = turnAt(scene, state);
  return [...steps.map(({ lines }) => lines), here ? linesAt(here, state) : []].map((lines) =>
    lines.map(({ who, text }) => `${who}: ${text}`).join(' '),
  );
}

describe('a situation in a scene', () => {
  test('comes before the turn that the scene names, after what is said of the reply before', () => {
    expect(heard(withRoom(), 'gap', 'keen', 'gap-told')).toEqual([
      'sam: Something said at hello.',
      'sam: You were keen. sam: What was that?',
      'sam: Thank you. sam: Your turn.',
    ]);
  });

  test('may take a turn more, and goes on with the scene', () => {
    expect(heard(withRoom(), 'gap', 'lazy', 'gap-vague', 'gap-silent', 'go-on')).toEqual([
      'sam: Something said at hello.',
      'sam: What was that?',
      'sam: Well?',
      'sam: Your turn.',
      'sam: Something said at no.',
    ]);
  });

  test('is not there for those who have nothing to tell, nor for those who name one that is unknown', () => {
    const plain = ['sam: Something said at hello.', 'sam: You were keen. sam: Your turn.'];

    expect(heard(withRoom(), null, 'keen')).toEqual(plain);
    expect(heard(withRoom(), 'constructor', 'keen')).toEqual(plain);
    expect(situate(withRoom(), null).turns).toHaveLength(3);
  });

  test('can be the first thing that is heard', () => {
    const scene = withRoom([gap()], {
      disclosures: { who: 'sam', before: 'hello', situations: ['gap'] },
    });

    expect(heard(scene, 'gap', 'gap-told')).toEqual([
      'sam: What was that?',
      'sam: Thank you. sam: Something said at hello.',
    ]);
  });

  test('is put in once, however often it is asked for', () => {
    const scene = withRoom();

    expect(situate(scene, 'gap')).toBe(situate(scene, 'gap'));
    expect(situate(situate(scene, 'gap'), 'gap')).toEqual(situate(scene, 'gap'));
  });

  test('whatever replies are listed, a replay never throws, and rewinding is a shorter list', () => {
    const ids = [...withRoom().turns, ...gap().turns].flatMap(({ replies }) =>
      replies.map(({ id }) => id),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('gap', null, 'nothing-like-it'),
        fc.array(fc.oneof(fc.constantFrom(...ids), fc.string())),
        (situation, replies) => {
          const play = (length: number) =>
            replay(withRoom(), {
              level: 'even',
              seed: 1,
              situation,
              replies: replies.slice(0, length),
            });
          const whole = play(Infinity);
          whole.steps.forEach((each, index) => {
            expect(play(index).state).toEqual(each.before);
          });
        },
      ),
    );
  });
});

describe('the proof with situations', () => {
  test('holds for a sound scene with a sound situation', () => {
    expect(told(withRoom())).toEqual([]);
  });

  test('counts them, but not as ways through the scene', () => {
    const without = proveScene(soundOf(), () => undefined);
    const withOne = proveScene(withRoom(), () => undefined);

    expect(withOne).toMatchObject({
      situations: 1,
      paths: without?.paths,
      shortest: without?.shortest,
    });
    expect(withOne?.longest).toBe((without?.longest ?? 0) + 2);
  });

  test('finds a lie in one that pays, and names the situation', () => {
    const lying: Partial<Reply> = { move: 'lie', to: BACK };
    const [asked, pressed] = gap().turns as [
      Situation['turns'][number],
      Situation['turns'][number],
    ];
    const lie = { ...asked, replies: [asked.replies[0]!, weak('gap-lie', lying)] };
    const hints: string[] = [];
    proveScene(withRoom([gap({ turns: [lie, pressed] })]), (_, message, hint) => {
      if (message.startsWith('A lie')) hints.push(hint ?? '');
    });

    expect(hints).toEqual([
      'A path that shows it (level warm, situation gap): keen → gap-lie → go-on → who-else.',
    ]);
  });

  test('finds a turn in one that has no strong reply, and tells it at the scene’s room for them', () => {
    const dull = gap({
      turns: [turn('gap-asked', [reply('gap-a', { to: BACK }), weak('gap-b', { to: BACK })])],
    });
    const paths: unknown[] = [];
    proveScene(withRoom([dull]), (path, message) => {
      if (message.includes('no strong reply')) paths.push([path, message]);
    });

    expect(paths).toEqual([
      [['disclosures'], 'At “gap-asked” there may be no strong reply to give.'],
    ]);
  });

  test('takes the poorest situation where an impression must be rescued', () => {
    const cold = (id: string, impression: number) =>
      gap({
        id,
        turns: [
          turn(`${id}-asked`, [
            strong(`${id}-a`, { effects: effects({ offer: 1, impression }), to: BACK }),
            weak(`${id}-b`, { effects: effects({ impression }), to: BACK }),
          ]),
        ],
        says: [],
      });
    const rescued = (...situations: Situation[]) =>
      told(withRoom(situations)).filter((message) => message.includes('impression of'));

    expect(rescued(cold('kind', 1))).toEqual([]);
    expect(rescued(cold('kind', 1), cold('hard', -5))).not.toEqual([]);
  });

  test('walks all situations at once as it would walk each', () => {
    const other = gap({
      id: 'age',
      turns: [
        turn('age-asked', [
          strong('age-a', { effects: good, to: BACK }),
          weak('age-b', { to: BACK }),
        ]),
      ],
      says: [],
    });
    const all = withAllSituations(withRoom([gap(), other]));

    for (const id of ['gap-asked', 'gap-pressed', 'age-asked']) {
      expect(all.turns.map((each) => each.id)).toContain(id);
    }
    expect(all.turns.at(-2)?.id).toBe('talk');
    expect(told(withRoom([gap(), other]))).toEqual([]);
  });
});

/** The scene above without anything to disclose. */
function soundOf(): Scene {
  const { disclosures: _, situations: __, ...scene } = withRoom();
  return { ...scene, endings: scene.endings.map((each) => ending(each.id, each)) };
}
