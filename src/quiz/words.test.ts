import { describe, expect, test } from 'vitest';
import {
  ALL_KINDS,
  marked,
  ONE,
  ORDER,
  RIGHT,
  SEVERAL,
  SORT,
  WRONG,
} from '../../tests/unit/build-questions.ts';
import { calibrationWords, quoted, rightAnswer, stillMissing, verdict } from './words.ts';

describe('what became of an answer', () => {
  test('names choices by their words', () => {
    expect(verdict(ONE, ['b'])).toBe('Yes. “Choice B” works best.');
    expect(verdict(ONE, ['a'])).toBe(
      'Not quite. You chose “Choice a”. Here, “Choice B” works best.',
    );
    expect(verdict(SEVERAL, ['a', 'd'])).toBe(
      'Not quite. You left out “Choice B” and “Choice C”. You took in “Choice d”.',
    );
    expect(verdict(ORDER, [...'bacd'])).toBe(
      'Partly. Taken two by two, 5 of 6 pairs are in the right order.',
    );
    expect(verdict(SORT, ['a:x', 'b:y', 'c:x', 'd:x'])).toBe(
      'Partly. 3 of 4 are in the right group.',
    );
  });

  test('does not put words that somebody says in quotation marks twice, nor two full stops', () => {
    const spoken = marked('spoken', 'one-right', 'aB');
    const question = {
      ...spoken,
      choices: spoken.choices.map((choice) => ({ ...choice, text: `“Say ${choice.id}.”` })),
    };
    expect(verdict(question, ['a'])).toBe(
      'Not quite. You chose “Say a.” Here, “Say b.” works best.',
    );
    expect(quoted('“One.” Then “two.”')).toBe('““One.” Then “two.””');
  });

  test.each(ALL_KINDS)('is said for $kind, right or wrong, with the right answer', (question) => {
    expect(verdict(question, RIGHT[question.id] ?? [])).not.toBe('');
    expect(verdict(question, WRONG[question.id] ?? [])).not.toBe('');
    expect(rightAnswer(question).length).toBeGreaterThan(0);
  });
});

test('what is still missing is counted', () => {
  expect(stillMissing(SORT, ['a:x', 'b:y'])).toBe('2 still need a group. A guess is fine.');
  expect(stillMissing(SORT, ['a:x', 'b:y', 'c:x'])).toBe(
    'One still needs a group. A guess is fine.',
  );
  expect(stillMissing(ONE, [])).toBe('Choose an answer first. A guess is fine.');
});

test('how sure somebody was is told in words, and what was never asked is not', () => {
  const none = { times: 0, right: 0 };
  expect(calibrationWords({ sure: none, think: none, guess: none })).toEqual([]);
  expect(
    calibrationWords({ sure: { times: 4, right: 3 }, think: none, guess: { times: 1, right: 0 } }),
  ).toEqual([
    'You were sure 4 times, and right 3 times.',
    expect.any(String),
    'You guessed once, and that was not right.',
  ]);
});
