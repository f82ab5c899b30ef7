import type { Page } from '@playwright/test';

/** A day on which nothing is due and no interview is near. */
export const DAY = new Date('2026-11-25T10:00:00');

/**
 * Takes chance and time away, before the page is opened: replies and choices are always shuffled in the same way, and
 * results bear the same day. So what a screen reader is told can be held to a written text.
 */
export async function steady(page: Page): Promise<void> {
  // It goes on from there: what was written before an answer is told from what was written after it by its time.
  await page.clock.install({ time: DAY });
  await withoutChance(page);
}

/** Takes chance away alone: everything is always shuffled in the same way. */
export async function withoutChance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(1_000);
      return array;
    };
  });
}
