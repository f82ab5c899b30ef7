import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation that axe finds in the page as it is now. */
export async function expectClean(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  // With forced colours the system paints, and axe still reads the colours of the page: contrast was looked at instead.
  // https://github.com/dequelabs/axe-core-npm/issues/1067
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const { violations } = await (forced ? axe.disableRules('color-contrast') : axe).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(told).toEqual([]);
}

/** The three looks that a page can have. */
export const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': {
    colorScheme: 'light',
    contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  },
} as const;
