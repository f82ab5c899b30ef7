import { expect, test } from 'vitest';
import { WrongFile } from './fill.ts';
import { whyOf } from './why.ts';

test.each([
  ['there is no room', new DOMException('', 'QuotaExceededError'), 'no-room'],
  ['the browser refuses', new DOMException('', 'SecurityError'), 'not-here'],
  ['a file is not as it should be', new WrongFile('a/'), 'wrong-file'],
  ['the network went away', new TypeError('Failed to fetch'), 'broken'],
  ['the browser ends the worker', new DOMException('', 'AbortError'), 'broken'],
])('%s', (_, error, why) => {
  expect(whyOf(error)).toBe(why);
});
