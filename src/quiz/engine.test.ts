import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attemptState,
  countPairs,
  isMissed,
  isWhole,
  mark,
  missedQuestions,
  orderedChoices,
  type Answer,
  type Go,
  type Sure,
} from './engine.ts';
import {
  ALL_KINDS,
  inOrder,
  marked,
  ONE,
  ORDER,
  RIGHT,
  SAY,
  SEVERAL,
  SORT,
  WEAK,
  WRONG,
} from '../../tests/unit/build-questions.ts';

const TWO_OF_THREE = marked('two-of-three', 'several-right', 'ABc');
const QUIZ = { questions: ALL_KINDS };
const IDS = ALL_KINDS.map(({ id }) => id);

const answer = (
  question: string,
  choices: readonly string[],
  go: Go = 1,
  sure: Sure | null = 'think',
): Answer => ({ question, choices, go, sure });

/** An attempt at the quiz of all kinds, with what was given to some questions at the first go. */
const attempt = (given: Record<string, string[]>, again: Record<string, string[]> = {}) => ({
  seed: 1,
  answers: [
    ...Object.entries(given).map(([id, choices]) => answer(id, choices)),
    ...Object.entries(again).map(([id, choices]) => answer(id, choices, 2)),
  ],
});

const someIds = fc.array(
  fc.oneof(
    fc.constantFrom(...'abcdefpqr', 'a:x', 'a:y', 'b:y', 'c:x', 'd:y'),
    fc.constantFrom('__proto__', 'constructor', 'a:', ':', 'A', ''),
    fc.string(),
  ),
  { maxLength: 8 },
);

/** Answers as a broken, old or forged save may hold them: real ids among foreign ones, twice, or none. */
const hostileAnswers = fc.array(
  fc.record({
    question: fc.oneof(
      fc.constantFrom(...IDS),
      fc.constantFrom('__proto__', 'constructor', 'toString', ''),
      fc.string(),
    ),
    choices: fc.oneof(
      someIds,
      fc.constantFrom(...Object.values(RIGHT)),
      fc.constantFrom(...Object.values(WRONG)),
    ),
    go: fc.constantFrom<Go>(1, 2),
    sure: fc.constantFrom<Sure | null>('guess', 'think', 'sure', null),
  }),
  { maxLength: 14 },
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
    expect(mark(SEVERAL, ['a'])).toEqual({ right: false, points: 0.33 });
    expect(mark(SEVERAL, ['a', 'b'])).toEqual({ right: false, points: 0.67 });
  });

  test('each wrong choice costs as much as a right one earns', () => {
    expect(mark(SEVERAL, ['a', 'b', 'c', 'd'])).toEqual({ right: false, points: 0.67 });
    expect(mark(SEVERAL, ['a', 'b', 'd'])).toEqual({ right: false, points: 0.33 });
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
        expect(mark(SEVERAL, choices).points).toBeCloseTo(Math.max(0, hits - wrong) / 3, 2);
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

describe('a question to put in order', () => {
  const anOrder = fc.shuffledSubarray([...'abcd'], { minLength: 4 });

  test('the right order earns the point, a list backwards nothing', () => {
    expect(mark(ORDER, [...'abcd'])).toEqual({ right: true, points: 1 });
    expect(mark(ORDER, [...'dcba'])).toEqual({ right: false, points: 0 });
  });

  test('two neighbours swapped cost one pair of six', () => {
    expect(mark(ORDER, [...'bacd']).points).toBeCloseTo(5 / 6, 2);
    expect(countPairs(ORDER.choices, [...'bacd'])).toEqual({ inOrder: 5, pairs: 6 });
  });

  test('an order and the same one backwards share the pairs between them', () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        expect(mark(ORDER, order).points + mark(ORDER, order.toReversed()).points).toBeCloseTo(
          1,
          1,
        );
      }),
    );
  });

  test('swapping two neighbours that stand wrong always earns more', () => {
    fc.assert(
      fc.property(anOrder, fc.integer({ min: 0, max: 2 }), (order, place) => {
        const [one = '', two = ''] = [order[place], order[place + 1]];
        fc.pre(one > two);
        const better = order.with(place, two).with(place + 1, one);
        expect(mark(ORDER, better).points).toBeGreaterThan(mark(ORDER, order).points);
      }),
    );
  });

  test('it never begins in its right order, and begins with all its lines', () => {
    for (const question of [ORDER, inOrder('three', 'abc'), inOrder('six', 'abcdef')]) {
      for (const seed of Array(200).keys()) {
        const ids = orderedChoices(question, seed).map(({ id }) => id);
        expect(mark(question, ids).right).toBe(false);
        expect(isWhole(question, ids)).toBe(true);
      }
    }
  });
});

describe('a question to sort into groups', () => {
  test('each choice in its group earns its share', () => {
    expect(mark(SORT, RIGHT.sort ?? [])).toEqual({ right: true, points: 1 });
    expect(mark(SORT, ['a:x', 'b:y', 'c:x', 'd:x'])).toEqual({ right: false, points: 3 / 4 });
    expect(mark(SORT, WRONG.sort ?? [])).toEqual({ right: false, points: 0 });
  });

  test('it is whole when every choice is in one group that exists', () => {
    expect(isWhole(SORT, ['a:x', 'b:y', 'c:x'])).toBe(false);
    expect(isWhole(SORT, ['a:x', 'b:y', 'c:x', 'd:z'])).toBe(false);
    expect(isWhole(SORT, ['a:x', 'a:y', 'b:y', 'c:x'])).toBe(false);
    expect(isWhole(SORT, ['d:x', 'c:x', 'b:y', 'a:x'])).toBe(true);
  });
});

describe('something that learners say and mark themselves', () => {
  test('each point that they met earns a third', () => {
    expect(mark(SAY, [])).toEqual({ right: false, points: 0 });
    expect(mark(SAY, ['p', 'r']).points).toBeCloseTo(2 / 3, 2);
    expect(mark(SAY, ['p', 'q', 'r'])).toEqual({ right: true, points: 1 });
  });

  test('is never counted among what was right, nor among what could be', () => {
    const state = attemptState(QUIZ, attempt(RIGHT));
    expect(state).toMatchObject({ right: 5, marked: 5, said: { met: 3, points: 3 } });
  });

  test('comes once more when one point or none was met, and not for one that is missing', () => {
    expect(isMissed(SAY, ['p'])).toBe(true);
    expect(isMissed(SAY, ['p', 'q'])).toBe(false);
  });
});

describe('whatever the kind', () => {
  test.each(ALL_KINDS)('$kind: what is right earns all, and is not missed', (question) => {
    expect(mark(question, RIGHT[question.id] ?? [])).toEqual({ right: true, points: 1 });
    expect(isMissed(question, RIGHT[question.id] ?? [])).toBe(false);
    expect(isMissed(question, WRONG[question.id] ?? [])).toBe(true);
  });

  test('points lie between none and one, and all of them mean right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_KINDS), someIds, (question, given) => {
        const { right, points } = mark(question, given);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
        expect(right).toBe(points === 1);
      }),
    );
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

  test('at the second go choices stand in another order than at the first, as a rule', () => {
    const moved = [...Array(50).keys()].filter(
      (seed) =>
        JSON.stringify(orderedChoices(SEVERAL, seed, 1)) !==
        JSON.stringify(orderedChoices(SEVERAL, seed, 2)),
    );
    expect(moved.length).toBeGreaterThan(40);
  });

  test('questions stay where they are while they are answered', () => {
    fc.assert(
      fc.property(anAttempt, ({ seed, answers }) => {
        const ids = (given: readonly Answer[]) =>
          attemptState(QUIZ, { seed, answers: given })
            .steps.filter(({ go }) => go === 1)
            .map(({ question }) => question.id);
        expect(ids(answers)).toEqual(ids([]));
      }),
    );
  });
});

describe('an attempt', () => {
  test('a quiz that was just begun asks its first question', () => {
    const state = attemptState(QUIZ, attempt({}));

    expect(state.current).toBe(state.steps[0]);
    expect(state).toMatchObject({ right: 0, marked: 5 });
  });

  test('going on asks the first question that has no answer yet', () => {
    const [first, second, third] = attemptState(QUIZ, attempt({})).steps;
    const ids = [first, third].map((step) => step?.question.id ?? '');

    const state = attemptState(QUIZ, {
      seed: 1,
      answers: ids.map((id) => answer(id, RIGHT[id] ?? [])),
    });

    expect(state.current?.question).toBe(second?.question);
  });

  test('what went wrong comes once more at the end, in the same order, and only once', () => {
    const { steps } = attemptState(
      QUIZ,
      attempt({ ...RIGHT, one: ['a'], sort: ['a:y', 'b:y', 'c:x', 'd:y'] }),
    );

    const again = steps.slice(6).map(({ question, go }) => [question.id, go]);
    const order = steps.slice(0, 6).map(({ question }) => question.id);
    expect(again.map(([id]) => id)).toEqual(order.filter((id) => id === 'one' || id === 'sort'));
    expect(again.every(([, go]) => go === 2)).toBe(true);

    const over = attemptState(QUIZ, attempt({ ...RIGHT, one: ['a'] }, { one: ['c'] }));
    expect(over.steps).toHaveLength(7);
    expect(over.current).toBeUndefined();
  });

  test('a right answer at the second go does not make the first one right', () => {
    const state = attemptState(QUIZ, attempt({ ...RIGHT, one: ['a'] }, { one: ['b'] }));

    expect(state.right).toBe(4);
    expect(missedQuestions(state)).toEqual([ONE]);
  });

  test('a later answer to a question takes the place of an earlier one', () => {
    const state = attemptState(QUIZ, {
      seed: 1,
      answers: [answer('one', ['a']), answer('one', ['b'])],
    });

    expect(state.right).toBe(1);
  });

  test('an answer to a question that was taken out of the quiz is left out', () => {
    const state = attemptState(QUIZ, attempt({ retired: ['a'] }));
    expect(state.steps.every((step) => step.answer === undefined)).toBe(true);
  });

  test.each([
    ['several', ['a', 'z']],
    ['order', ['a', 'b', 'c', 'z']],
    ['order', ['a', 'b', 'c']],
    ['sort', ['a:x', 'b:y', 'c:x', 'd:gone']],
    ['say', ['p', 'gone']],
  ])('a question (%s) is asked again when something of its answer was taken out', (id, given) => {
    const { steps } = attemptState(QUIZ, attempt({ [id]: given }));
    expect(steps.find(({ question }) => question.id === id)?.answer).toBeUndefined();
  });

  test('no choice at all is not an answer, except to what one says', () => {
    expect(isWhole(ONE, [])).toBe(false);
    expect(isWhole(ORDER, [])).toBe(false);
    expect(isWhole(SORT, [])).toBe(false);
    expect(isWhole(SAY, [])).toBe(true);
  });

  test('how sure somebody was is held against how it went, at the first go only', () => {
    const { calibration } = attemptState(QUIZ, {
      seed: 1,
      answers: [
        answer('one', ['b'], 1, 'sure'),
        answer('several', ['a'], 1, 'sure'),
        answer('several', ['a', 'b', 'c'], 2, 'sure'),
        answer('weak', ['c'], 1, 'guess'),
        answer('order', [...'abcd'], 1, null),
        answer('say', ['p', 'q', 'r'], 1, null),
      ],
    });

    expect(calibration).toEqual({
      sure: { times: 2, right: 1 },
      think: { times: 0, right: 0 },
      guess: { times: 1, right: 1 },
    });
  });

  test('whatever was saved, the counts hold together', () => {
    fc.assert(
      fc.property(anAttempt, (saved) => {
        const {
          right,
          marked: total,
          said,
          steps,
          current,
          calibration,
        } = attemptState(QUIZ, saved);
        expect(right).toBeLessThanOrEqual(total);
        expect(said.met).toBeLessThanOrEqual(said.points);
        expect(steps.length).toBeLessThanOrEqual(2 * IDS.length);
        expect(current === undefined).toBe(steps.every((step) => step.answer));
        for (const { times, right: hits } of Object.values(calibration)) {
          expect(hits).toBeLessThanOrEqual(times);
        }
      }),
    );
  });

  test('it always comes to its end: no more than two answers a question', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.infiniteStream(fc.boolean()), (seed, luck) => {
        const answers: Answer[] = [];
        for (;;) {
          const { current } = attemptState(QUIZ, { seed, answers });
          if (!current) break;
          const { id } = current.question;
          const right = luck.next().value === true;
          answers.push(answer(id, (right ? RIGHT : WRONG)[id] ?? [], current.go));
          expect(answers.length).toBeLessThanOrEqual(2 * IDS.length);
        }
      }),
    );
  });
});
