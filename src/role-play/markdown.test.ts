import { describe, expect, test } from 'vitest';
import { hello, line, no, reply, soundScene, weak } from '../../tests/unit/build-scene.ts';
import { endingAt, replay } from './engine.ts';
import type { Level } from './levels.ts';
import { runAsMarkdown } from './markdown.ts';
import { METER_NAMES, VERDICTS } from './words.ts';
import type { Scene } from './schema.ts';

const DAY = '4 March 2026';

const TALK = soundScene([
  hello([], {
    says: [
      line('The door opens.', { who: undefined }),
      line('Sit down.', { wordings: { tough: 'You may sit.' } }),
      line('You again.', { when: { has: ['never-set'] } }),
    ],
  }),
  no([weak('storm-out', { does: 'leaves the door open', to: 'poor' })]),
]);

function write(
  replies: string[],
  { level = 'even', of = TALK }: { level?: Level; of?: Scene } = {},
) {
  const run = replay(of, { level, seed: 1, replies });
  return runAsMarkdown(of, run, endingAt(of, run.state), level, DAY);
}

/** The part that belongs to one reply. */
const part = (text: string, number: number) =>
  text.split(/^### /m).find((each) => each.startsWith(`${number}\n`));

describe('a run on paper', () => {
  test('begins with the title, the day and the level', () => {
    expect(write(['keen', 'who-else']).split('\n\n').slice(0, 2)).toEqual([
      '# A small scene',
      'Played on 4 March 2026, level: even.',
    ]);
    expect(write(['keen'], { level: 'tough' })).toContain('level: tough.');
  });

  test('tells the ending, and what became of each objective', () => {
    const text = write(['keen', 'who-else']);
    const best = TALK.endings[0]!;

    expect(text).toContain(`## ${best.title}\n\n${best.tells}`);
    expect(text).toContain(`- **${METER_NAMES.offer}:** None.`);
    expect(text).toContain(`- **${METER_NAMES.leads}:** None.`);
    expect(text).toContain(`- **${METER_NAMES.impression}:** Good.`);
  });

  test('tells each line as it was heard: by whom, or what happened', () => {
    const first = part(write(['keen', 'who-else']), 1);

    expect(first).toContain('*The door opens.*');
    expect(first).toContain('**Sam:** Sit down.');
    expect(first).not.toContain('You again.');
    expect(part(write(['keen', 'who-else']), 2)).toContain('**Sam:** Something said at no.');
  });

  test('tells a line in the words of its level', () => {
    const text = write(['keen'], { level: 'tough' });

    expect(text).toContain('**Sam:** You may sit.');
    expect(text).not.toContain('Sit down.');
  });

  test('holds each reply in its order, with what was done', () => {
    const text = write(['lazy', 'storm-out']);

    expect(part(text, 1)).toContain('**You:** “Words of lazy.”\n');
    expect(part(text, 2)).toContain('**You:** “Words of storm-out.” (leaves the door open)\n');
    expect(part(text, 3)).toBeUndefined();
  });

  test.each([
    ['who-else', 'strong'],
    ['thanks', 'fair'],
    ['unfair', 'weak'],
  ] as const)('calls “%s” %s in a word and a sign, and says why', (given, verdict) => {
    const { mark, word } = VERDICTS[verdict];

    expect(part(write(['keen', given]), 2)).toContain(`> ${mark} **${word}.** What ${given} did.`);
  });

  test('names the stronger reply that was there, and none beside a strong one', () => {
    const text = write(['lazy', 'who-else']);

    expect(part(text, 1)).toContain('> **Stronger:** “Yes.”');
    expect(part(text, 2)).not.toContain('Stronger');
  });

  test('has no ending while there is none', () => {
    const text = write(['keen']);

    expect(text.split('\n').filter((each) => each.startsWith('## '))).toEqual(['## What was said']);
    expect(part(text, 1)).toContain('“Yes.”');
  });

  test('of nothing is still a page', () => {
    expect(write([])).toContain('# A small scene');
  });

  test('has no loose ends of the text as it was written in the file', () => {
    const of = soundScene([
      hello([reply('long', { coach: 'Folded, with its last line break.\n', to: 'no' })]),
      no(),
    ]);

    expect(part(write(['long', 'who-else'], { of }), 1)).toContain('line break.\n\n> **Stronger');
  });

  test.each([[[]], [['keen']], [['lazy', 'storm-out']], [['keen', 'who-else']]])(
    'never says undefined, null or NaN: %j',
    (replies) => {
      expect(write(replies)).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );
});
