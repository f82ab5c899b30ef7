const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * @param path an address from the site's root, starting with a slash
 * @returns the same address where the site really lives, which may be below a folder
 */
export const href = (path: string): string => `${base}${path}`;
