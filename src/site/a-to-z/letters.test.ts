import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';

const entry = (title: string, noun = 'Lesson') => ({ title, noun, path: '/' });

test('titles stand under their first letter, whatever its case, and signs before it do not count', () => {
  const letters = byLetter([
    entry('the morning'),
    entry('“Tell me about yourself”'),
    entry('After a no'),
    entry('A job you doubt'),
    entry('The day before'),
  ]);

  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual(
    [
      ['A', ['A job you doubt', 'After a no']],
      ['T', ['“Tell me about yourself”', 'The day before', 'the morning']],
    ],
  );
});

test('digits come first and together, as numbers; an accent does not make a letter of its own', () => {
  const letters = byLetter([entry('Évora'), entry('10 words'), entry('9 words'), entry('End')]);

  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual(
    [
      ['0–9', ['9 words', '10 words']],
      ['E', ['End', 'Évora']],
    ],
  );
});

test('things of one title are sorted by what they are', () => {
  const [letter] = byLetter([entry('After a no', 'Quiz'), entry('After a no', 'Checklist')]);

  expect(letter?.entries.map(({ noun }) => noun)).toEqual(['Checklist', 'Quiz']);
});
