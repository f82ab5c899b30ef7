/** What has to fit: on a narrow screen, under a finger, and with letters and lines set apart. */
import { expect, type Page } from '@playwright/test';

/** WCAG 1.4.10: a window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels. */
const ZOOMED = { width: 320, height: 256 };

/** A phone. */
const PHONE = { width: 390, height: 844 };
/** WCAG 1.4.4: letters twice as large, and nothing else, as somebody sets them in their browser. */
const LARGE = ':root { font-size: 200% !important }';
/** WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/**
 * Fails when, on a screen of 320 pixels (which is also a window at 400 %), the page is wider than the screen, a control
 * is smaller than 24 pixels, or text is cut or overlaps once it is spaced as WCAG 1.4.12 says; or when it is wider than a
 * phone with letters twice as large. The page is left as it was.
 */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  const plain = [...(await tooWide(page)), ...(await smallTargets(page))];
  await setText(page, SPACED);
  const spaced = [...(await tooWide(page)), ...(await cutText(page))];
  await page.setViewportSize(PHONE);
  await setText(page, LARGE);
  const large = await tooWide(page);
  await setText(page, '');
  if (before) await page.setViewportSize(before);
  expect({ plain, spaced, large }).toEqual({ plain: [], spaced: [], large: [] });
}

/** Sets text in some way. The policy allows no style that is written into the page, so it is a sheet of the script’s. */
async function setText(page: Page, styles: string): Promise<void> {
  await page.evaluate((wanted) => {
    // The page’s scripts may have brought sheets of their own, which stay.
    const marked = document as Document & { sheetOfTests?: CSSStyleSheet };
    if (!marked.sheetOfTests) {
      marked.sheetOfTests = new CSSStyleSheet();
      document.adoptedStyleSheets.push(marked.sheetOfTests);
    }
    marked.sheetOfTests.replaceSync(wanted);
  }, styles);
}

/** @returns what makes the page wider than its screen */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  });

/** @returns controls of less than 24 × 24 pixels. A link in running text is as high as its line, and may be. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || isInline(control)) return [];
      // What a press on the label does, the label is for.
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      // One pixel wide is what is only read aloud until it has the focus.
      if (width <= 1 || (width >= LEAST && height >= LEAST)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`];
    });

    function isInline(control: HTMLElement): boolean {
      if (getComputedStyle(control).display !== 'inline') return false;
      const around = control.closest('p, li, td, th, dd, dt, legend, figcaption, blockquote, span');
      const text = around?.textContent?.trim() ?? '';
      return text.length > (control.textContent?.trim().length ?? 0);
    }
  });

/** @returns text that a box cuts, and lines that lie over each other */
const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const told = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      // What is clipped to nothing is only read aloud; a field scrolls.
      if (clipPath !== 'none' || box instanceof HTMLTextAreaElement || !box.checkVisibility())
        continue;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (
        (cuts(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (cuts(overflowY) && box.scrollHeight > box.clientHeight + 1)
      )
        found.push(`cut: ${told(box)}`);
    }
    const lines: { rect: DOMRect; of: Element; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const of = node.parentElement!;
      const text = node.textContent!.trim();
      if (text === '' || !of.checkVisibility() || isUnseen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1) lines.push({ rect, of, text });
        const picture = of.closest('svg')?.getBoundingClientRect();
        if (picture && (rect.left < picture.left - 1 || rect.right > picture.right + 1))
          found.push(`cut by its picture: ${text}`);
      }
    }
    lines.sort((one, other) => one.rect.top - other.rect.top);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        // Boxes of letters are taller than the letters: only what lies deep in each other can be seen to.
        if (other.rect.top > one.rect.bottom - one.rect.height / 3) break;
        const across =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        if (one.of !== other.of && across > 3 && layerOf(one.of) === layerOf(other.of))
          found.push(`overlap: “${one.text.slice(0, 50)}” and “${other.text.slice(0, 50)}”`);
      }
    });
    return found;

    // A question, an open menu or a foot that stays lies over the page, and is meant to.
    function layerOf(element: Element): Element | null {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (
          at.matches(':modal, :popover-open') ||
          ['fixed', 'sticky'].includes(getComputedStyle(at).position)
        )
          return at;
      return null;
    }

    function isUnseen(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none') return true;
      return false;
    }
  });
