import { describe, expect, test } from 'vitest';
import { brokenOffWords, costWords, keptWords, NOT_HERE, sizeWords, staysWords } from './words.ts';

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [999_001, '1000 KB'],
  [1_000_000, '1.0 MB'],
  [4_165_057, '4.2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('what is kept is said for each state', () => {
  const counted = { bytes: 2_000_000 };
  expect(keptWords({ ...counted, what: 'nothing' }, '')).toContain('Nothing');
  expect(keptWords({ ...counted, what: 'pages' }, '')).toContain('only pages that you read');
  expect(keptWords({ ...counted, what: 'part' }, '')).toContain('not the whole course yet');
  const whole = { ...counted, what: { whole: '2026-11-25T09:00:00.000Z' } };
  expect(keptWords(whole, '25 November 2026')).toBe(
    'The whole course is kept on this device since 25 November 2026, and works without a network. It takes up about 2.0 MB.',
  );
});

test('it is said to stay only where the browser said so', () => {
  expect(staysWords(true)).toContain('agreed not to clear it');
  for (const unsure of [false, undefined]) expect(staysWords(unsure)).toContain('may clear it');
});

test('the cost names what is sent and what is kept, and a wish to save data', () => {
  const list = { bytes: 4_200_000, sent: 1_300_000 };
  expect(costWords(list, false)).toBe(
    'Your browser would fetch about 1.3 MB and keep about 4.2 MB.',
  );
  expect(costWords(list, true)).toContain('set to save data');
});

describe('why it broke off', () => {
  test.each([
    ['stopped', /^Stopped\./],
    ['no-room', /no room/],
    ['not-here', NOT_HERE],
    ['wrong-file', /did not send all files/],
    ['broken', /^It broke off\. .* It goes on with the next page/],
  ] as const)('%s', (why, words) => {
    expect(brokenOffWords(why, true)).toMatch(words);
  });

  test('because the network went away', () => {
    expect(brokenOffWords('broken', false)).toMatch(
      /^The network went away\. What is here already stays\./,
    );
  });
});
