import { describe, expect, test } from 'vitest';
import { line, reply, strong, turn, weak } from '../../tests/unit/build-scene.ts';
import { checkDisclosures } from './disclosure-rules.ts';
import type { Situation } from './schema.ts';
import { BACK, INTERVIEWER } from './situations.ts';

const asked = (...replies: Situation['turns'][number]['replies']) =>
  turn('gap-asked', replies, { says: [line('What was that?', { who: INTERVIEWER })] });

const sound = [
  strong('gap-told', { sets: ['gap-clear'], to: BACK }),
  weak('gap-vague', { to: BACK }),
];

const gap = (change: Partial<Situation> = {}): Situation => ({
  id: 'gap',
  title: 'A gap',
  you: 'You were ill.',
  turns: [asked(...sound)],
  says: [line('Thank you.', { who: INTERVIEWER })],
  ...change,
});

function messages(...situations: Situation[]): string[] {
  const found: string[] = [];
  const ok = checkDisclosures(situations, (_, message) => found.push(message));
  expect(ok).toBe(found.length === 0);
  return found;
}

test('a sound situation is checked without a word', () => {
  expect(messages(gap())).toEqual([]);
});

describe('what belongs to a situation begins with its id', () => {
  test('turns, replies and flags', () => {
    const other = turn(
      'asked',
      [
        strong('told', { sets: ['clear'], to: BACK }),
        weak('gap-vague', { sets: ['hid-it'], to: BACK }),
      ],
      { says: [line('Well?', { who: INTERVIEWER })] },
    );

    expect(messages(gap({ turns: [other] }))).toEqual([
      '“asked” belongs to the situation “gap” and could be taken for one of a scene.',
      '“told” belongs to the situation “gap” and could be taken for one of a scene.',
      '“clear” belongs to the situation “gap” and could be taken for one of a scene.',
    ]);
  });
});

describe('a reply leads onward', () => {
  test('not to a place that is not there, nor to where it stands', () => {
    const lost = asked(
      ...sound,
      reply('gap-lost', { to: 'somewhere' }),
      reply('gap-again', { to: 'gap-asked' }),
    );

    expect(messages(gap({ turns: [lost] }))).toEqual([
      'The reply “gap-lost” leads to “somewhere”, which is no later turn of its situation.',
      'The reply “gap-again” leads to “gap-asked”, which is no later turn of its situation.',
    ]);
  });
});

describe('whoever speaks', () => {
  test('is the interviewer, or nobody', () => {
    const says = [line('I am Sam.'), line('It rains.', { who: undefined as never })];

    expect(messages(gap({ says }))).toEqual(['“sam” is in no cast here.']);
  });

  test('has other words by level only', () => {
    const wordings = { tough: 'Well?', rushed: 'Quick.' };

    expect(messages(gap({ says: [line('So?', { who: INTERVIEWER, wordings })] }))).toEqual([
      'There are words for “rushed”, which is not a level.',
    ]);
  });
});

test('the strong reply is not the longest one in four turns of ten', () => {
  const long = asked(
    strong('gap-told', { text: 'A strong reply that goes on and on.', to: BACK }),
    sound[1]!,
  );

  expect(messages(gap({ turns: [long] }))).toEqual([
    'The strong reply is the longest one at 1 of 1 turns.',
  ]);
});
