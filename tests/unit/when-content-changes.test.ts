/** What a learner keeps when the course changes around them: the rows of “When the course changes” in the architecture. */
import { describe, expect, test } from 'vitest';
import { countTicked } from '../../src/checklist/engine.ts';
import { attemptState, type Answer } from '../../src/quiz/engine.ts';
import { deckOf } from '../../src/review/engine.ts';
import { replay } from '../../src/role-play/engine.ts';
import type { Scene } from '../../src/role-play/schema.ts';
import { inOrder, marked } from './build-questions.ts';
import { effects, ending, reply, scene, strong, turn, weak } from './build-scene.ts';

const RUN = { level: 'even', seed: 1, situation: null, edition: 1 } as const;
const play = (of: Scene, replies: string[]) => replay(of, { ...RUN, replies });

describe('a scene', () => {
  const HELLO = turn('hello', [
    strong('yes', { to: 'more', effects: effects({ offer: 2 }) }),
    weak('no', { to: 'more' }),
  ]);
  const MORE = turn('more', [reply('go-on', { to: 'end' }), reply('stop', { to: 'end' })]);
  const TALK = scene([HELLO, MORE], [ending('end')]);

  test('with other words, other coaching and another title is played as far as before', () => {
    const other = scene(
      [
        {
          ...HELLO,
          replies: HELLO.replies.map((one) => ({ ...one, text: 'New.', coach: 'New.' })),
        },
        MORE,
      ],
      [ending('end', { title: 'New' })],
    );
    expect(play({ ...other, title: 'New' }, ['yes', 'go-on']).dropped).toBe(0);
  });

  test('with other effects has other meters, and the same replies', () => {
    const other = scene(
      [{ ...HELLO, replies: HELLO.replies.map((one) => ({ ...one, effects: effects({}) })) }, MORE],
      [ending('end')],
    );
    const [before, after] = [play(TALK, ['yes']), play(other, ['yes'])];

    expect(after.dropped).toBe(0);
    expect(after.state.meters.offer).toBe(before.state.meters.offer - 2);
  });

  test('with a reply moved to another turn is played up to it', () => {
    const moved = scene(
      [
        { ...HELLO, replies: [HELLO.replies[1]!, reply('hm', { to: 'more' })] },
        { ...MORE, replies: [...MORE.replies, HELLO.replies[0]!] },
      ],
      [ending('end')],
    );
    expect(play(moved, ['yes', 'go-on'])).toMatchObject({ steps: [], dropped: 2 });
  });

  test('with a turn put in between stops there, as the next reply is not offered yet', () => {
    const longer = scene(
      [
        { ...HELLO, replies: HELLO.replies.map((one) => ({ ...one, to: 'between' })) },
        turn('between', [reply('well', { to: 'more' }), reply('oh', { to: 'more' })]),
        MORE,
      ],
      [ending('end')],
    );
    expect(play(longer, ['yes', 'go-on'])).toMatchObject({ dropped: 1, state: { at: 'between' } });
  });
});

describe('a quiz', () => {
  const answer = (question: string, choices: string[]): Answer => ({
    question,
    choices,
    go: 1,
    sure: 'sure',
  });
  const answers = [answer('one', ['a'])];

  test('with a new question asks it, and keeps the others’ answers', () => {
    const grown = { questions: [marked('one', 'one-right', 'Ab'), inOrder('new', 'abc')] };
    const { steps, current } = attemptState(grown, { seed: 1, answers });

    expect(steps.find(({ question }) => question.id === 'one')?.answer).toEqual(answers[0]);
    expect(current?.question.id).toBe('new');
  });

  test('with another right choice marks old answers anew, and the review keeps the mark one was told', () => {
    const changed = { questions: [marked('one', 'one-right', 'aB')] };
    expect(attemptState(changed, { seed: 1, answers }).right).toBe(0);

    const told = {
      quiz: 'q',
      question: 'one',
      at: '2026-11-25T10:00:00.000Z',
      points: 1,
      sure: 'sure' as const,
    };
    const day = Date.parse('2026-11-25T00:00:00.000Z');
    expect(deckOf([told], { start: day, end: day + 86_399_999 }, null)).toEqual([]);
  });
});

test('a checklist with a new item has one that is not ticked, and one less where an item is gone', () => {
  const ticks = { pen: '2026-11-25T10:00:00.000Z', map: '2026-11-25T10:00:00.000Z' };

  expect(countTicked(['pen', 'map', 'new'], ticks)).toBe(2);
  expect(countTicked(['pen'], ticks)).toBe(1);
});
