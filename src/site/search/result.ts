/** A result as it stands in the list. */
import { EXCERPT_WORDS, type Found, type FoundPart } from './pagefind.ts';

const MOST_PARTS = 3;

/**
 * @returns where on its page the words stand: the parts with most of them, in the order of the page. What stands above
 *   the first heading is the page itself.
 */
export function bestParts(parts: readonly FoundPart[]): FoundPart[] {
  const best = parts
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, MOST_PARTS);
  return parts.filter((part) => best.includes(part));
}

/** @returns an excerpt with dots where it begins or ends within a sentence */
export function dotted(excerpt: string): string {
  // Pagefind tells words by spaces, as this does.
  if (excerpt.split(/\s+/).length < EXCERPT_WORDS) return excerpt;
  const bare = excerpt.replace(/<\/?mark>/g, '');
  const before = /^\p{Ll}/u.test(bare) ? '… ' : '';
  const after = /[.!?]\P{L}*$/u.test(bare) ? '' : ' …';
  return before + excerpt + after;
}

/** @returns a link with what it is, where it belongs, and the words around what was found */
export function resultItem({ url, excerpt, meta, sub_results }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(link(url, meta.title));
  const about = paragraph('small soft');
  about.append([meta.noun, meta.place].filter(Boolean).join(' · '));
  item.append(heading, about);
  const parts = bestParts(sub_results);
  if (parts.length > 0) item.append(partList(parts));
  else item.append(excerptParagraph(excerpt));
  return item;
}

function partList(parts: readonly FoundPart[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'plain-list';
  for (const { url, title, excerpt } of parts) {
    const item = document.createElement('li');
    item.append(link(url, title), excerptParagraph(excerpt));
    list.append(item);
  }
  return list;
}

function link(url: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = words;
  return anchor;
}

function paragraph(className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  return element;
}

function excerptParagraph(excerpt: string): HTMLParagraphElement {
  const element = paragraph('search-excerpt small');
  element.append(...markedWords(dotted(excerpt)));
  return element;
}

/** Takes over text and marks, and nothing else. */
function markedWords(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
