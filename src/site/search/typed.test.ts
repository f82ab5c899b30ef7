import { expect, test } from 'vitest';
import { typedText } from './typed.ts';

test('what was typed is there, with its spaces and capitals, and without what was taken back', () => {
  expect(typedText(['Shift', 'T', 'o', 'o', ' ', 'o', 'd', 'Backspace', 'l', 'd'])).toBe('Too old');
  expect(typedText(['Backspace', 'a', 'Tab', 'ArrowLeft', 'b'])).toBe('ab');
  expect(typedText([])).toBe('');
});

test('a key that was held down for too long is no text', () => {
  expect(typedText(['/', '/', 'g', 'a', 'p'])).toBe('gap');
  expect(typedText([' ', ' ', 'a', '/', 'b'])).toBe('a/b');
});
