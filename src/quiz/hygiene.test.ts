import { describe, expect, test } from 'vitest';
import type { Path } from '../course/problems.ts';
import { checkHygiene } from './hygiene.ts';
import { ALL_KINDS, marked, ONE, SAY } from '../../tests/unit/build-questions.ts';
import type { Question } from './schema.ts';

type Told = [path: Path, message: string, hint: string | undefined];

/** Checks questions as if they were one quiz. */
function check(questions: readonly Question[]) {
  const told: Told[] = [];
  const figures = checkHygiene([
    {
      quiz: { questions: [...questions] },
      report: (path, message, hint) => told.push([path, message, hint]),
    },
  ]);
  return { told, figures };
}

const placesOf = (told: readonly Told[]) => told.map(([path]) => path);

/** Questions with one right choice of four, which is right in the given places in turn; texts by place. */
const many = (
  count: number,
  places: readonly number[],
  change: (index: number, right: number) => Partial<Question> & { texts?: string[] } = () => ({}),
): Question[] =>
  Array.from({ length: count }, (_, index) => {
    const right = places[index % places.length] ?? 0;
    const letters = [...'abcd'].map((letter, place) =>
      place === right ? letter.toUpperCase() : letter,
    );
    const question = marked(`q${index}`, 'one-right', letters.join(''));
    const { texts, ...rest } = change(index, right);
    return {
      ...question,
      saysNext: index % 5 < 2,
      choices: question.choices.map((choice, place) => ({
        ...choice,
        text: texts?.[place] ?? choice.text,
      })),
      ...rest,
    } as Question;
  });

const EVEN = [0, 1, 2, 3];

test('one of each kind breaks no rule, and is counted', () => {
  const { told, figures } = check(ALL_KINDS);

  expect(told).toEqual([]);
  expect(figures.kinds).toEqual({
    'one-right': 1,
    'several-right': 1,
    'weak-sentence': 1,
    'put-in-order': 1,
    'sort-into-groups': 1,
    'say-it-yourself': 1,
  });
  expect(figures).toMatchObject({ questions: 6, single: 2 });
});

describe('what one question may not say', () => {
  test.each(['All of the above.', '“None of these answers.”', 'Both of the above'])(
    'a choice that speaks of the others: %s',
    (text) => {
      const choices = ONE.choices.with(2, { ...ONE.choices[2]!, text });
      const [told] = check([{ ...ONE, choices }]).told;
      expect(told?.[0]).toEqual(['questions', 0, 'choices', 2, 'text']);
    },
  );

  test.each([
    'What would you not say when you do not know?',
    'Which line never says nothing?',
    'What don’t you say if nobody asks?',
  ])('two negatives in one sentence: %s', (ask) => {
    expect(placesOf(check([{ ...ONE, ask }]).told)).toEqual([['questions', 0, 'ask']]);
  });

  test.each([
    'She says no. What do you not say?',
    'What do you say next?',
    'Which line would you not put in?',
  ])('but one in a sentence is fine: %s', (ask) => {
    expect(check([{ ...ONE, ask }]).told).toEqual([]);
  });

  test.each(['Right.', 'Wrong answer.', 'No, that is not quite right.', 'Too short a reason'])(
    'a feedback without a reason: %s',
    (feedback) => {
      const points = SAY.points.with(1, { ...SAY.points[1]!, feedback });
      expect(placesOf(check([{ ...SAY, points }]).told)).toEqual([
        ['questions', 0, 'points', 1, 'feedback'],
      ]);
    },
  );
});

describe('what all questions together may not show', () => {
  test('even ones break no rule', () => {
    expect(check(many(40, EVEN)).told).toEqual([]);
  });

  test('that the right choice is the longest', () => {
    const long = (longer: number) =>
      many(20, EVEN, (index, right) =>
        index < longer
          ? { texts: EVEN.map((place) => (place === right ? 'Longer' : 'Short')) }
          : {},
      );

    expect(check(long(7)).told).toEqual([]);
    expect(check(long(7)).figures.longest).toBe(7);
    const { told } = check(long(8));
    expect(told).toHaveLength(1);
    expect(told[0]?.[1]).toContain('In 8 of 20 questions');
    expect(told[0]?.[2]).toContain('“q1”');
  });

  test('that it stands in one place more often than in others', () => {
    const { told } = check(many(40, [0, 1, 1, 2, 3, 1, 1, 2]));

    expect(told.map(([, message]) => message)).toEqual([
      expect.stringContaining('place 1 5 times; about 10 would be even'),
      expect.stringContaining('place 2 20 times'),
      expect.stringContaining('place 4 5 times'),
    ]);
  });

  test('that few or most of them ask what one would say next', () => {
    const share = (each: number) => many(40, EVEN, (index) => ({ saysNext: index % 10 < each }));

    expect(check(share(2)).told[0]?.[1]).toContain('8 of 40');
    expect(check(share(3)).told).toEqual([]);
    expect(check(share(5)).told).toEqual([]);
    expect(check(share(6)).told[0]?.[1]).toContain('60 %');
  });

  test('of a few questions nothing is said, as their shares mean little', () => {
    expect(check(many(12, [0], () => ({ saysNext: false }))).told).toEqual([]);
  });
});
