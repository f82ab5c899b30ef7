/** Makes the full address of a path below the site’s base: `/lessons/` becomes `https://example.org/folder/lessons/`. */
export type AddressOf = (path: string) => string;

/**
 * @param site where the site lives, as in `SITE_URL`; without it no full address can be true
 * @param href puts the base path in front
 */
export const addressesAt = (
  site: URL | undefined,
  href: (path: string) => string,
): AddressOf | undefined => site && ((path) => new URL(href(path), site).href);

/** The list of all pages for search engines, where `@astrojs/sitemap` writes it. */
export const SITEMAP = '/sitemap-index.xml';

/** The folder of pictures, one for each page. */
export const PICTURES = '/og/';

/** @returns the path of the picture that stands for a page where it is shared. @param path the page’s */
export const picturePath = (path: string): string =>
  `${PICTURES}${path.replace(/^\/|\/$/g, '') || 'index'}.png`;
