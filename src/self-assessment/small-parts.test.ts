import { describe, expect, test } from 'vitest';
import { changeWords, dotsOf, type Point } from './history.ts';
import { pointsOf } from './paper.ts';
import { IF_PLACE, newestPlan, planOn, sentenceOf, THEN_PLACE } from './plan.ts';

describe('the plan', () => {
  const plan = (when: string, then: string) => ({ [IF_PLACE]: when, [THEN_PLACE]: then });

  test('is there once both halves are written', () => {
    expect(planOn(plan('it rains', ' '))).toBeUndefined();
    expect(planOn(plan('it rains', 'read'))).toEqual({ if: 'it rains', then: 'read' });
  });

  test('reads as one sentence, however it was typed', () => {
    const sentence = 'If it is Monday, then I call Amina.';

    expect(sentenceOf({ if: 'it is Monday', then: 'call Amina' })).toBe(sentence);
    expect(sentenceOf({ if: 'If it is Monday,', then: 'then I call Amina.' })).toBe(sentence);
    expect(sentenceOf({ if: ' it is Monday ', then: 'I call Amina' })).toBe(sentence);
  });

  test('has one full stop, also after a line to say', () => {
    expect(sentenceOf({ if: 'they ask', then: 'say “May I think?”' })).toBe(
      'If they ask, then I say “May I think?”',
    );
  });

  test('shown is the newest; a check without one does not hide it', () => {
    expect(newestPlan([plan('a', 'b'), plan('c', 'd'), {}])).toEqual({ if: 'c', then: 'd' });
    expect(newestPlan([{}])).toBeUndefined();
  });
});

describe('then and now', () => {
  const point = (count: number): Point => ({
    sheet: `${count}`,
    at: '',
    count,
    of: 18,
    noun: 'in place',
  });

  test('is told as the way from the first time to the last', () => {
    expect(changeWords([point(4), point(2), point(10)])).toBe(
      'This time 10 of 18 in place: 6 more than the first time.',
    );
    expect(changeWords([point(9), point(7)])).toContain('2 fewer than');
    expect(changeWords([point(9), point(9)])).toContain('as many as');
  });

  test('is not told after one time', () => {
    expect(changeWords([point(4)])).toBe('');
  });

  test('is drawn from edge to edge, never outside', () => {
    expect(dotsOf([point(0), point(9), point(18)])).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: 0.5 },
      { x: 1, y: 1 },
    ]);
    expect(dotsOf([{ ...point(0), of: 0 }])).toEqual([{ x: 0.5, y: 0 }]);
  });
});

describe('sums on paper', () => {
  const band = (id: string, from: number) => ({ id, from, label: id, meaning: id });
  const told = (max: number, ...bands: ReturnType<typeof band>[]) =>
    pointsOf(bands, max).map(({ band: { id }, points }) => `${points} ${id}`);

  test('leave no sum without words, and give none two', () => {
    expect(told(6, band('little', 0), band('some', 0.34), band('much', 0.67))).toEqual([
      '0 to 2 little',
      '3 to 4 some',
      '5 to 6 much',
    ]);
    expect(told(4, band('open', 0), band('begun', 0.5), band('ready', 1))).toEqual([
      '0 to 1 open',
      '2 to 3 begun',
      '4 ready',
    ]);
  });

  test('leave out a band that no whole sum reaches', () => {
    expect(told(1, band('open', 0), band('begun', 0.5), band('ready', 0.9))).toEqual([
      '0 open',
      '1 ready',
    ]);
  });
});
