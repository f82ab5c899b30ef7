/** Takes a built page apart for the search. The page itself stays as it is. */

/** @returns what stands in a page's `main`, or nothing. */
export const mainOf = (html: string): string =>
  /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

/**
 * A place on a page is found by a heading with an id. Where the id stands on the item of a list around the heading, it
 * is moved into the heading.
 */
export const withHeadingIds = (html: string): string =>
  html.replace(/<li id="([^"]+)"([^>]*)>(\s*)<h2>/g, '<li$2>$3<h2 id="$1">');

/**
 * Pagefind leaves out what stands in forms and labels, as most forms are there to be filled in. Here they are lists to
 * tick and statements to weigh, so they become plain boxes.
 */
export const withoutForms = (html: string): string =>
  html.replace(/<(\/?)(?:form|label)\b/g, '<$1span');

/** @returns text as it is read: what HTML had to write in another way is back. */
export const plain = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** @returns text as HTML, which shows it as it is. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
