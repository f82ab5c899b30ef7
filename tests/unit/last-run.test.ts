import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { otherThanSaid, versionOf, versionOfRules } from '../../scripts/last-run.ts';
import { LAST_RUN } from '../../src/site/last-run.ts';

describe('what the tests are run with', () => {
  test('is told of where the site says something else', () => {
    expect(otherThanSaid('chromium', 'Chromium 156.0.8078.108 built on Debian', '150')).toMatch(
      /^Chromium is 156 here, .* tried with 150\. .*src\/site\/last-run\.ts/,
    );
    expect(otherThanSaid('webkit', 'WebKitWebDriver 2.52.1', '2.50')).toContain('is 2.52 here');
  });

  test('is no matter where it is the same, or cannot be known', () => {
    expect(otherThanSaid('firefox', 'Mozilla Firefox 140.8.0esr', '140')).toBeUndefined();
    expect(otherThanSaid('axe', '4.14.1', '4.14.1')).toBeUndefined();
    expect(otherThanSaid('chromium', undefined, '150')).toBeUndefined();
    // No part of a number.
    expect(otherThanSaid('chromium', 'Chromium 1500.1', '150')).toBeDefined();
  });

  test('says its version', () => {
    expect(versionOf(process.execPath)).toContain(process.versions.node);
    expect(versionOf('/there/is/nothing/here')).toBeUndefined();
    expect(versionOfRules()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('the README names the same browsers as the page on accessibility', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  expect(readme).toContain(`(tried with ${LAST_RUN.firefox} ESR)`);
  expect(readme).toContain(`(tried with WebKitGTK ${LAST_RUN.webkit})`);
});
