import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectMergeLaws } from '../../tests/unit/merge-laws.ts';
import { open } from '../storage/envelope.ts';
import { isFor, listed, sheetId } from './engine.ts';
import { interviewFacts, interviewsFormat, keepInterview, removeInterview } from './store.ts';
import { dayWords, interviewWords } from './words.ts';

const EVENING = '2026-03-04T19:30:00.000Z';
const LATER = '2026-03-04T20:00:00.000Z';

describe('the list of interviews', () => {
  // Frozen: such texts are in the wild.
  test('of version 1 is read', () => {
    const text =
      '{"version":1,"data":{"interviews":{"x1":{"employer":"Lind","role":"","date":"","at":"2026-11-20T18:40:30.000Z","gone":false}}}}';
    expect(open(interviewsFormat, text).state).toBe('read');
  });

  test('is not read where a date is no day', () => {
    const text =
      '{"version":1,"data":{"interviews":{"x1":{"employer":"","role":"","date":"<b>","at":"2026-11-20T18:40:30.000Z","gone":false}}}}';
    expect(open(interviewsFormat, text).state).toBe('unreadable');
  });

  test('has the next one first, and those without a day last', () => {
    keepInterview('a', { employer: 'A', role: '', date: '' }, EVENING);
    keepInterview('b', { employer: 'B', role: '', date: '2027-03-04' }, EVENING);
    keepInterview('c', { employer: 'C', role: '', date: '2026-12-24' }, EVENING);
    const names = listed(interviewFacts().store.get().interviews).map(({ employer }) => employer);
    expect(names).toEqual(['C', 'B', 'A']);
  });

  test('forgets what a removed one was called, and an older copy does not bring it back', () => {
    keepInterview('d', { employer: 'D', role: 'Baker', date: '' }, LATER);
    const before = interviewFacts().store.get();
    removeInterview('d', EVENING);
    const both = interviewsFormat.merge(before, interviewFacts().store.get());
    expect(listed(both.interviews).map(({ id }) => id)).not.toContain('d');
    expect(JSON.stringify(interviewFacts().store.get().interviews.d)).not.toContain('Baker');
  });

  test('adds up with another copy, whatever the order', () => {
    const interview = fc.record({
      employer: fc.string(),
      role: fc.string(),
      date: fc.constantFrom('', '2027-03-04'),
      at: fc.constantFrom(EVENING, LATER),
      gone: fc.boolean(),
    });
    const copies = fc.record({ interviews: fc.dictionary(fc.constantFrom('a', 'b'), interview) });
    expectMergeLaws(interviewsFormat.merge, copies, ({ interviews }) => Object.keys(interviews));
  });
});

test('a sheet has a key of its own for each interview', () => {
  expect(sheetId('story-bank', '')).toBe('story-bank');
  expect(sheetId('story-bank', 'x1')).toBe('story-bank:x1');
  expect(isFor('worksheet:story-bank:x1', 'x1')).toBe(true);
  expect(isFor('worksheet:x1', 'x1')).toBe(false);
  expect(isFor('rescue:worksheet:story-bank:x1', 'x1')).toBe(false);
});

test('words: employer, job and day, as far as they are known', () => {
  expect(interviewWords({ employer: 'Lind', role: 'Baker', date: '2027-03-04' })).toBe(
    'Lind · Baker · 4 March 2027',
  );
  expect(interviewWords({ employer: 'Lind', role: '', date: '' })).toBe('Lind');
  expect(dayWords('')).toBe('');
});
