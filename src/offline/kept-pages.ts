import { cacheNames } from './cache-names.ts';
import { canKeep, SCOPE } from './here.ts';
import { wholeCopies } from './kept-copy.ts';

/** This very page is no place to go to. */
const THIS_PAGE = 'offline/';

class KeptPages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-again]')?.addEventListener('click', () => location.reload());
    if (canKeep()) void this.#tell();
  }

  async #tell(): Promise<void> {
    const isWhole = (await wholeCopies(SCOPE)).length > 0;
    if (isWhole) this.#showWhole();
    else await this.#list();
  }

  /** All pages are here. So it is the address that is wrong, and a list of all would be long. */
  #showWhole(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part], [data-whole]'))
      part.hidden = 'part' in part.dataset;
  }

  async #list(): Promise<void> {
    const pages = await pagesHere();
    const list = this.querySelector('[data-list]');
    const section = this.querySelector<HTMLElement>('[data-here]');
    if (!list || !section || pages.length === 0) return;
    list.append(...pages.map(entry));
    section.hidden = false;
  }
}

interface PageHere {
  url: string;
  title: string;
}

function entry({ url, title }: PageHere): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** @returns all pages that are kept here, by their titles */
async function pagesHere(): Promise<PageHere[]> {
  const { prefix, notes } = cacheNames(SCOPE);
  const found = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === notes) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (!url.endsWith('/') || url.endsWith(SCOPE + THIS_PAGE)) continue;
      const html = await (await cache.match(url, { ignoreVary: true }))?.text();
      if (html) found.set(url, titleOf(html));
    }
  }
  return [...found]
    .map(([url, title]) => ({ url, title }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

/**
 * @returns the title of a page, without the course’s name behind it. Only the title is parsed: the page’s style would be held
 *   against the policy of this page, which does not know it.
 */
function titleOf(html: string): string {
  const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  return new DOMParser().parseFromString(title, 'text/html').title.replace(/ · [^·]*$/, '');
}

customElements.define('kept-pages', KeptPages);
