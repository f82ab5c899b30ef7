import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const TOLD = fileURLToPath(new URL('../journeys/told', import.meta.url));

/** When Playwright writes these texts anew, it leaves days open and takes the month of today for a word. */
const MONTH = String.raw`\\d\+ (January|February|March|April|May|June|July|August|September|October|November|December)`;

test('what a screen reader is told holds in any month', () => {
  const files = globSync('*.yml', { cwd: TOLD });
  const bound = files.filter((file) =>
    new RegExp(MONTH).test(readFileSync(`${TOLD}/${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(bound, String.raw`write \w+ for the month`).toEqual([]);
});
