/**
 * @param path of a page, as the site serves it
 * @param site where the site lives, where the build was told
 * @returns the address as somebody would type it from paper
 */
export function shortAddress(path: string, site: URL | undefined): string {
  const whole = `${site?.host ?? ''}${path}`;
  return whole.replace(/^\/|\/$/g, '');
}
