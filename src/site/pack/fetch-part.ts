/** Gets what a pack is made of: pages of the course, or data from which a page is written. */
import type { SceneWithSituations } from '../../role-play/situations.ts';
import type { PartKind } from './packs.ts';
import type { ResultData } from './result-part.ts';

/** A part that cannot be had, because it cannot be fetched. */
export class OutOfReach extends Error {}

/** Which element of a page is its paper. */
const PAPER: Partial<Record<PartKind, string>> = {
  checklist: '[data-printable]',
  worksheet: '[data-printable]',
  form: 'main > .wrap',
  lesson: '[data-printable]',
  card: '[data-card]',
};

/**
 * @param url of a page or of data of this site
 * @returns the part, ready to be put into the page; nothing when there is nothing to print of it
 */
export async function fetchPart(kind: PartKind, url: string): Promise<HTMLElement | undefined> {
  if (kind === 'debrief') {
    const { debriefPart } = await orOutOfReach(import('./debrief-part.ts'));
    return debriefPart((await fetched(url, (response) => response.json())) as SceneWithSituations);
  }
  if (kind === 'result') {
    const { resultPart } = await orOutOfReach(import('./result-part.ts'));
    return resultPart((await fetched(url, (response) => response.json())) as ResultData);
  }
  return paperOf(await pageAt(url), PAPER[kind] ?? '');
}

/** Pages that were fetched; a pack may take a list and its card from one. */
const pages = new Map<string, Promise<Document>>();

function pageAt(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const page = fetched(url, (response) => response.text()).then((html) =>
    new DOMParser().parseFromString(withoutStyles(html), 'text/html'),
  );
  pages.set(url, page);
  // What failed is asked for again next time.
  page.catch(() => pages.delete(url));
  return page;
}

async function fetched<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await orOutOfReach(fetch(url));
  if (!response.ok) throw new OutOfReach(url);
  return orOutOfReach(read(response));
}

const orOutOfReach = <T>(coming: Promise<T>): Promise<T> =>
  coming.catch((cause: unknown) => {
    throw new OutOfReach('It cannot be fetched.', { cause });
  });

function paperOf(page: Document, selector: string): HTMLElement | undefined {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) return undefined;
  const part = document.importNode(found, true);
  for (const left of part.querySelectorAll('.no-print, astro-island, script, style')) left.remove();
  for (const lid of part.querySelectorAll('details')) {
    // Closed lids stay closed on paper in some browsers.
    lid.open = true;
    // Where its name is for the screen only, the browser would give it one of its own.
    if (!lid.querySelector(':scope > summary')) lid.replaceWith(...lid.childNodes);
  }
  return part;
}

const taken = new Set<string>();

/**
 * Takes the fetched page's styles out of its text. As elements they would be refused: this page's policy does not know
 * them. As sheets that a script has built they are this page's own.
 */
function withoutStyles(html: string): string {
  return html.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, css: string) => {
    if (!taken.has(css)) {
      taken.add(css);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }
    return '';
  });
}
