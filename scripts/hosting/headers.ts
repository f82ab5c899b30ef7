/**
 * The headers that a host should send with the site, said once. The files for hosts (hosting/), the file `_headers` in
 * the built site and our own server (scripts/serve.ts) all take them from here.
 */

/** Sent with every answer, also with the page for an address that leads nowhere. */
export const HEADERS: Readonly<Record<string, string>> = {
  // The policy inside each page says all but this, which only a header can: no other site may show it in a frame.
  'Content-Security-Policy': "frame-ancestors 'none'",
  // A file is what its type says, and nothing else.
  'X-Content-Type-Options': 'nosniff',
  // Sites that lessons link to don’t learn where somebody came from.
  'Referrer-Policy': 'no-referrer',
  // Nothing here listens, looks, asks where somebody is, or takes money; so it may not.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * A browser that saw this comes back with HTTPS only, for a year. It is sent with HTTPS only, as it means nothing
 * elsewhere. It does not speak for hosts below this one, which may belong to somebody else.
 */
export const HSTS = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** Kept, but asked about each time: so a page and its scripts always fit together. */
export const REVALIDATED = 'no-cache';

/** Folders that are not asked about each time, and for how long a browser may keep what is in them. */
export const KEPT_FOLDERS = [
  // Their names change with what is in them.
  { folder: '_astro', cacheControl: 'public, max-age=31536000, immutable' },
  // Pictures that other sites show beside a link. A day old is good enough.
  { folder: 'og', cacheControl: 'public, max-age=86400' },
] as const;

/**
 * @param path an address below the site’s base, starting with a slash
 * @returns the `Cache-Control` of a file that is there
 */
export const cacheControlOf = (path: string): string =>
  KEPT_FOLDERS.find(({ folder }) => path.startsWith(`/${folder}/`))?.cacheControl ?? REVALIDATED;
