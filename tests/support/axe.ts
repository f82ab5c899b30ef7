import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectFits } from './fit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours, and those whose answer depends on the size of the screen. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SIZE_RULES = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;

/**
 * Fails with every violation that axe finds in the page as it is now: all rules in the light; in the dark and on a screen
 * of 320 × 256 pixels (a window of 1280 × 1024 at 400 %) the rules that can answer differently there; with forced colours,
 * all but those of contrast, as the system paints and axe still reads the colours of the page
 * (https://github.com/dequelabs/axe-core-npm/issues/1067): what they look like was looked at instead. One page is loaded
 * once, and left as it was.
 */
async function expectClean(page: Page): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  const look = async (name: string, axe: AxeBuilder) => {
    // In the page itself, without a page beside it: there are no frames to look into.
    const { violations } = await axe.setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  const all = () => new AxeBuilder({ page }).withTags(TAGS);
  await page.emulateMedia(PLAIN);
  await look('light', all());
  await page.emulateMedia({ ...PLAIN, colorScheme: 'dark' });
  await look('dark', new AxeBuilder({ page }).withRules(COLOUR_RULES));
  await page.emulateMedia({ ...PLAIN, forcedColors: 'active' });
  await look('forced colours', all().disableRules(COLOUR_RULES));
  await page.emulateMedia(PLAIN);
  await page.setViewportSize({ width: 320, height: 256 });
  await look('320 pixels', new AxeBuilder({ page }).withRules(SIZE_RULES));
  if (before) await page.setViewportSize(before);
  expect(found).toEqual([]);
}

/** Fails when a rule of axe is broken in any look, or when something does not fit: the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectFits(page);
  await expectClean(page);
}
