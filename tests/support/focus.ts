/** Where the focus is, and whether a person can see it. */
import { expect, type Page } from '@playwright/test';

interface Stop {
  /** What has the focus, in a few words. */
  what: string;
  /** What is wrong with it. */
  wrong: string[];
}

/**
 * Looks at what has the focus now. A thing that can be pressed has to be on the screen, on top, and marked. A heading that
 * takes the focus so that it is read aloud needs no mark, as nothing can be done with it, but must be on the screen too.
 */
export const lookAtFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return { what: 'nothing', wrong: ['the focus is lost'] };
    const what = here.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    const style = getComputedStyle(here);
    const isRead = here.getAttribute('tabindex') === '-1';
    // A heading for the ear only takes a pixel.
    if (isRead && style.clipPath !== 'none') return { what, wrong: [] };
    const wrong: string[] = [];
    // Of a link that runs over two lines, the whole box holds what is not the link.
    const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
    const seen = {
      left: Math.max(box.left, 0),
      top: Math.max(box.top, 0),
      right: Math.min(box.right, innerWidth),
      bottom: Math.min(box.bottom, innerHeight),
    };
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1)
      return { what, wrong: ['it is not on the screen'] };
    // Nine places, so that one letter of a line, or a corner that is round, decides nothing.
    const places = [0.5, 0.15, 0.85].flatMap((across) =>
      [0.5, 0.15, 0.85].map((down) => ({
        x: seen.left + (seen.right - seen.left) * across,
        y: seen.top + (seen.bottom - seen.top) * down,
      })),
    );
    const labels = here instanceof HTMLInputElement ? [...(here.labels ?? [])] : [];
    const isOnTop = places.some(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && [here, ...labels].some((own) => own.contains(top));
    });
    if (!isOnTop) wrong.push('something lies over it');
    if (!isRead) {
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      if (!ring) wrong.push('it has no ring');
    }
    return { what, wrong };
  });

/** Fails when the focus is lost, hidden or not marked. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(() => lookAtFocus(page), { message: 'the focus should be seen' })
    .toMatchObject({ wrong: [] });
}
