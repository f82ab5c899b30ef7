/** Small scenes for tests, with only what a test cares about spelled out. */
import type { Ending, Line, Reply, Scene, Turn } from '../../src/role-play/schema.ts';

/** A fair reply that changes nothing and leads to the ending `end`. */
export const reply = (id: string, more: Partial<Reply> = {}): Reply => ({
  id,
  text: `Words of ${id}.`,
  verdict: 'fair',
  move: 'listen',
  shows: [],
  misses: [],
  effects: { offer: 0, leads: 0, impression: 0 },
  sets: [],
  coach: `What ${id} did.`,
  to: 'end',
  ...more,
});

/** A strong reply. It is short, so that it never gives itself away by its length. */
export const strong = (id: string, more: Partial<Reply> = {}) =>
  reply(id, { text: 'Yes.', verdict: 'strong', ...more });

export const weak = (id: string, more: Partial<Reply> = {}) =>
  reply(id, { verdict: 'weak', ...more });

/** What a reply does to the meters, the others being left alone. */
export const effects = (some: Partial<Reply['effects']>): Reply['effects'] => ({
  offer: 0,
  leads: 0,
  impression: 0,
  ...some,
});

export const line = (text: string, more: Partial<Line> = {}): Line => ({
  who: 'sam',
  text,
  wordings: {},
  ...more,
});

export const turn = (id: string, replies: Reply[], more: Partial<Turn> = {}): Turn => ({
  id,
  says: [line(`Something said at ${id}.`)],
  replies,
  ...more,
});

export const ending = (id: string, more: Partial<Ending> = {}): Ending => ({
  id,
  title: `The end called ${id}`,
  rank: 'fair',
  offer: 'gone',
  tells: 'It is over.',
  objectives: { offer: 'None.', leads: 'None.', impression: 'Good.' },
  ...more,
});

/** A scene that starts at its first turn, with a cast of one. */
export const scene = (turns: Turn[], endings: Ending[], more: Partial<Scene> = {}): Scene => ({
  id: 'small',
  title: 'A small scene',
  edition: 1,
  phase: 'face-to-face',
  cells: ['offer-face-to-face'],
  minutes: 1,
  summary: 'Short.',
  setting: 'A room.',
  aim: 'Talk.',
  cast: [
    {
      id: 'sam',
      name: 'Sam',
      role: 'Manager',
      portrait: {
        skin: 'tan',
        hair: 'short',
        hairColour: 'black',
        glasses: false,
        beard: false,
        lines: false,
      },
    },
  ],
  temperaments: [{ id: 'steady', title: 'steady' }],
  longest: 30,
  start: { turn: turns[0]?.id ?? '', offer: 5, leads: 0, impression: 5 },
  turns,
  endings,
  lessons: ['hello'],
  ...more,
});

/** Where the sound scene ends. */
export const SOUND_ENDINGS = [
  ending('best', { rank: 'best' }),
  ending('good', { rank: 'good' }),
  ending('poor', { rank: 'poor' }),
];

/** The first turn of the sound scene, while an offer is still possible. */
export const hello = (more: Reply[] = [], change: Partial<Turn> = {}): Turn =>
  turn(
    'hello',
    [
      strong('keen', { move: 'pursue-offer', effects: effects({ impression: 1 }), to: 'no' }),
      weak('lazy', { move: 'coast', to: 'no' }),
      ...more,
    ],
    change,
  );

/** Its second turn, after the no. */
export const no = (more: Reply[] = [], change: Partial<Turn> = {}): Turn =>
  turn(
    'no',
    [
      strong('who-else', {
        move: 'ask-for-leads',
        effects: effects({ leads: 3, impression: 1 }),
        to: 'best',
      }),
      reply('thanks', { move: 'thank', effects: effects({ impression: 1 }), to: 'good' }),
      weak('unfair', { move: 'argue', to: 'poor' }),
      ...more,
    ],
    { offer: 'gone', ...change },
  );

/** A scene of two turns that keeps every rule, at every level. */
export const soundScene = (
  turns: Turn[] = [hello(), no()],
  endings: Ending[] = SOUND_ENDINGS,
  more: Partial<Scene> = {},
): Scene => scene(turns, endings, more);
