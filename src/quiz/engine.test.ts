import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptState, mark, missedQuestions, orderedChoices, type Attempt } from './engine.ts';
import type { Question } from './schema.ts';

/** A question whose choices are named by letters; those in capitals are right. */
function question(id: string, kind: Question['kind'], letters: string): Question {
  const choices = [...letters].map((letter) => ({
    id: letter.toLowerCase(),
    text: `Choice ${letter}`,
    right: letter !== letter.toLowerCase(),
    feedback: 'Because.',
  }));
  return { id, kind, ask: 'Which?', sources: [], choices };
}

const ONE = question('one', 'one-right', 'aBc');
const SEVERAL = question('several', 'several-right', 'ABCdef');
const WEAK = question('weak', 'weak-sentence', 'abCd');
const TWO_OF_THREE = question('two-of-three', 'several-right', 'ABc');
const QUIZ = { questions: [ONE, SEVERAL, WEAK, TWO_OF_THREE] };

const attempt = (answers: Record<string, string>, seed = 1): Attempt => ({
  seed,
  answers: Object.entries(answers).map(([id, choices]) => ({
    question: id,
    choices: [...choices],
  })),
});

/** Answers as a broken, old or forged save may hold them: real ids among foreign ones, twice, or none. */
const hostileAnswers = fc.array(
  fc.record({
    question: fc.oneof(
      fc.constantFrom(...QUIZ.questions.map(({ id }) => id)),
      fc.constantFrom('__proto__', 'constructor', 'toString', ''),
      fc.string(),
    ),
    choices: fc.array(
      fc.oneof(
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        fc.constantFrom('__proto__', 'constructor', 'A', ''),
        fc.string(),
      ),
      { maxLength: 8 },
    ),
  }),
  { maxLength: 12 },
);

const anAttempt = fc.record({ seed: fc.maxSafeInteger(), answers: hostileAnswers });

describe('a question with one right choice', () => {
  test('the right choice earns the point', () => {
    expect(mark(ONE, ['b'])).toEqual({ right: true, points: 1 });
  });

  test('a wrong choice earns nothing', () => {
    expect(mark(ONE, ['a'])).toEqual({ right: false, points: 0 });
  });

  test('the right choice together with a wrong one earns nothing', () => {
    expect(mark(ONE, ['a', 'b'])).toEqual({ right: false, points: 0 });
  });
});

describe('a question with several right choices', () => {
  test('all right choices and no other earn the point', () => {
    expect(mark(SEVERAL, ['c', 'a', 'b'])).toEqual({ right: true, points: 1 });
  });

  test('each right choice earns its share of the point', () => {
    expect(mark(SEVERAL, ['a'])).toEqual({ right: false, points: 1 / 3 });
    expect(mark(SEVERAL, ['a', 'b'])).toEqual({ right: false, points: 2 / 3 });
  });

  test('each wrong choice costs as much as a right one earns', () => {
    expect(mark(SEVERAL, ['a', 'b', 'c', 'd'])).toEqual({ right: false, points: 2 / 3 });
    expect(mark(SEVERAL, ['a', 'b', 'd'])).toEqual({ right: false, points: 1 / 3 });
  });

  test('more wrong than right earns nothing, and never less', () => {
    expect(mark(SEVERAL, ['a', 'd', 'e'])).toEqual({ right: false, points: 0 });
    expect(mark(SEVERAL, ['d', 'e', 'f'])).toEqual({ right: false, points: 0 });
  });

  test('choosing everything earns no more than leaving out the wrong ones, and no full mark', () => {
    expect(mark(SEVERAL, [...'abcdef'])).toEqual({ right: false, points: 0 });
    expect(mark(TWO_OF_THREE, [...'abc'])).toEqual({ right: false, points: 1 / 2 });
  });

  test('one more wrong choice never earns more', () => {
    fc.assert(
      fc.property(
        fc.subarray([...'abcdef']),
        fc.constantFrom(...'def'),
        (choices, wrong) =>
          mark(SEVERAL, [...choices, wrong]).points <= mark(SEVERAL, choices).points,
      ),
    );
  });

  test('the points are (right − wrong) ÷ all right ones, and at least 0', () => {
    fc.assert(
      fc.property(fc.subarray([...'abcdef']), (choices) => {
        const hits = choices.filter((id) => 'abc'.includes(id)).length;
        const wrong = choices.length - hits;
        expect(mark(SEVERAL, choices).points).toBeCloseTo(Math.max(0, hits - wrong) / 3);
      }),
    );
  });

  test('the order of the choices and a choice named twice change nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...'abcdef']), (choices) => {
        expect(mark(SEVERAL, [...choices, ...choices].reverse())).toEqual(mark(SEVERAL, choices));
      }),
    );
  });
});

describe('a question that asks for the weak sentence', () => {
  test('pointing at the sentence that weakens the answer earns the point', () => {
    expect(mark(WEAK, ['c'])).toEqual({ right: true, points: 1 });
    expect(mark(WEAK, ['a'])).toEqual({ right: false, points: 0 });
  });

  test('the sentences of the answer keep their order', () => {
    for (const seed of Array(50).keys()) {
      expect(orderedChoices(WEAK, seed).map(({ id }) => id)).toEqual([...'abcd']);
    }
  });
});

describe('the order of a quiz', () => {
  test('choices stand in an order that depends on the seed, and comes back with it', () => {
    const orders = new Set<string>();
    for (const seed of Array(50).keys()) {
      const order = orderedChoices(SEVERAL, seed);
      expect(orderedChoices(SEVERAL, seed)).toEqual(order);
      orders.add(order.map(({ id }) => id).join(''));
    }
    expect(orders.size).toBeGreaterThan(10);
  });

  test('questions stay where they are while they are answered', () => {
    fc.assert(
      fc.property(anAttempt, ({ seed, answers }) => {
        const ids = (given: Attempt['answers']) =>
          attemptState(QUIZ, { seed, answers: given }).questions.map(({ id }) => id);
        expect(ids(answers)).toEqual(ids([]));
      }),
    );
  });
});

describe('an attempt', () => {
  test('a quiz that was just begun asks its first question', () => {
    const state = attemptState(QUIZ, attempt({}));

    expect(state.current).toBe(state.questions[0]);
    expect(state).toMatchObject({ right: 0, points: 0 });
  });

  test('going on asks the first question that has no answer yet', () => {
    const { questions } = attemptState(QUIZ, attempt({}));
    const [first, second, third] = questions;

    const state = attemptState(QUIZ, {
      seed: 1,
      answers: [
        { question: first?.id ?? '', choices: ['a'] },
        { question: third?.id ?? '', choices: ['a'] },
      ],
    });

    expect(state.current).toBe(second);
  });

  test('a quiz with every answer is over, and its points are added up', () => {
    const state = attemptState(
      QUIZ,
      attempt({ one: 'b', several: 'ab', weak: 'a', 'two-of-three': 'ab' }),
    );

    expect(state.current).toBeUndefined();
    expect(state.right).toBe(2);
    expect(state.points).toBeCloseTo(1 + 2 / 3 + 0 + 1);
  });

  test('a second answer to a question takes the place of the first', () => {
    const state = attemptState(QUIZ, {
      seed: 1,
      answers: [
        { question: 'one', choices: ['a'] },
        { question: 'one', choices: ['b'] },
      ],
    });

    expect(state.answers.get('one')?.choices).toEqual(['b']);
    expect(state.right).toBe(1);
  });

  test('an answer to a question that was taken out of the quiz is left out', () => {
    expect(attemptState(QUIZ, attempt({ retired: 'a' })).answers.size).toBe(0);
  });

  test('a question is asked again when a choice of its answer was taken out of the quiz', () => {
    expect(attemptState(QUIZ, attempt({ several: 'az' })).answers.has('several')).toBe(false);
  });

  test('no choice at all is not an answer', () => {
    expect(attemptState(QUIZ, attempt({ one: '' })).answers.has('one')).toBe(false);
  });

  test('whatever was saved, points lie between none and one for each question', () => {
    fc.assert(
      fc.property(anAttempt, (saved) => {
        const { points, right, answers, current } = attemptState(QUIZ, saved);
        const total = QUIZ.questions.length;
        expect(points).toBeGreaterThanOrEqual(right);
        expect(points).toBeLessThanOrEqual(total);
        expect(answers.size).toBeLessThanOrEqual(total);
        expect(current === undefined).toBe(answers.size === total);
      }),
    );
  });
});

describe('the questions worth another look', () => {
  test('are those answered wrongly or only in part, in the order they were asked', () => {
    const state = attemptState(
      QUIZ,
      attempt({ one: 'b', several: 'ab', weak: 'a', 'two-of-three': 'ab' }),
    );

    const missed = missedQuestions(state).map(({ id }) => id);

    expect(missed).toEqual(
      state.questions.map(({ id }) => id).filter((id) => id === 'several' || id === 'weak'),
    );
  });

  test('do not hold a question that was not asked yet', () => {
    expect(missedQuestions(attemptState(QUIZ, attempt({ one: 'a' })))).toEqual([ONE]);
  });

  test('and the right ones are together all that was answered', () => {
    fc.assert(
      fc.property(anAttempt, (saved) => {
        const state = attemptState(QUIZ, saved);
        expect(missedQuestions(state).length + state.right).toBe(state.answers.size);
      }),
    );
  });
});
