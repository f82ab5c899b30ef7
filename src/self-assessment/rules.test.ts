import { describe, expect, test } from 'vitest';
import { checkSelfAssessment, citedBy } from './rules.ts';
import type { SelfAssessment } from './schema.ts';

type Data = Parameters<typeof checkSelfAssessment>[0];

const shared = {
  title: 'Check',
  summary: 'Short.',
  minutes: 1,
  cells: ['offer-pre-interview'],
  instruction: 'Answer.',
  limits: 'Only a list.',
  sources: ['E62'],
};
const scale = ['no', 'yes'].map((id) => ({ id, label: id }));
const plan = { if: 'it is noon', then: 'say it' };
const bands = [
  { id: 'open', from: 0, label: 'Open', meaning: 'Do it.' },
  { id: 'ready', from: 1, label: 'Ready', meaning: 'Done.' },
];
const group = (id: string, count: number) => ({
  id,
  title: id,
  statements: Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    text: 'I do.',
  })),
  first: [{ text: 'Breathe.', sources: ['E16'] }],
});

/** What the rules tell, as sentences with their place. */
function told(data: Data): string[] {
  const found: string[] = [];
  checkSelfAssessment(data, (path, message) => found.push(`${path.join('.')}: ${message}`));
  return found;
}

const map = (cells: string[]): Data => ({
  ...shared,
  form: 'map',
  scale,
  plan,
  bands,
  statements: cells.map((cell, index) => ({ id: `s-${index}`, text: 'I do.', cell })),
});
const groups = (...counts: number[]): Extract<Data, { form: 'groups' }> => ({
  ...shared,
  form: 'groups',
  scale,
  plan,
  bands,
  startWith: 'highest',
  groups: counts.map((count, index) => group(`g${index}`, count)),
});
const journal = (
  ...items: Extract<SelfAssessment, { form: 'journal' }>['sections'][number]['items']
): Data => ({
  ...shared,
  form: 'journal',
  scale,
  sections: [{ title: 'All', items }],
});

describe('a self-assessment without a mistake', () => {
  test('is let through, whatever its form', () => {
    expect(told(map(['offer-pre-interview', 'offer-pre-interview']))).toEqual([]);
    expect(told(groups(2, 2))).toEqual([]);
    expect(
      told(
        journal(
          { kind: 'line', id: 'employer', label: 'Employer' },
          { kind: 'rating', id: 'offer', label: 'I asked.' },
        ),
      ),
    ).toEqual([]);
  });
});

describe('what is told', () => {
  test('groups of different sizes, as one list of sums serves all of them', () => {
    expect(told(groups(2, 3))).toEqual([
      'groups: The groups have different numbers of statements: g0 2, g1 3.',
    ]);
  });

  test('a statement in a cell that the file does not name', () => {
    expect(told(map(['offer-pre-interview', 'leads-pre-interview']))).toEqual([
      'statements.1.cell: A statement stands in “leads-pre-interview”, which is not among the “cells” of the file.',
    ]);
  });

  test('a sheet on which nothing tells it apart, or nothing is rated', () => {
    expect(told(journal({ kind: 'text', id: 'notes', label: 'Notes', lines: 2 }))).toEqual([
      'sections: There is no short line on this sheet, so nobody could tell two of them apart.',
      'sections: Nothing on this sheet is rated, so its scale is for nothing.',
    ]);
  });

  test('a factor with an id that is kept for the learner’s own', () => {
    expect(
      told({
        ...shared,
        form: 'weighing',
        weights: scale,
        scale,
        bands,
        own: 1,
        factors: [
          { id: 'pay', text: 'Pay.' },
          { id: 'own-1', text: 'Mine.' },
        ],
      }),
    ).toEqual(['factors.1.id: The id “own-1” is kept for what learners add themselves.']);
  });
});

test('findings are found where they stand: for the whole, and beside each piece of advice', () => {
  expect(citedBy(groups(1, 1))).toEqual([
    { path: ['sources', 0], id: 'E62' },
    { path: ['groups', 0, 'first', 0, 'sources', 0], id: 'E16' },
    { path: ['groups', 1, 'first', 0, 'sources', 0], id: 'E16' },
  ]);
});
