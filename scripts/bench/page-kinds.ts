/** The kinds of pages, which are the routes in `src/pages`: pages of one kind come from one file there. */

/**
 * @param routes the files in `src/pages`, as in `role-plays/[id]/index.astro`
 * @returns what tells the kind of a built page, as in `/role-plays/[id]/`, from the page's file below `dist`
 */
export function pageKinds(routes: readonly string[]): (name: string) => string {
  const kinds = routes.map((route) => {
    const page = route.replace(/\.astro$/, '');
    const name = page === '404' ? '404.html' : `${page.replace(/(^|\/)index$/, '')}/index.html`;
    const parts = name.replace(/^\//, '').split(/\[\w+\]/);
    return {
      kind: `/${name.replace(/^\//, '').replace(/index\.html$/, '')}`,
      pattern: new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('[^/]+')}$`),
      unknowns: parts.length,
    };
  });
  // As Astro does: the route that leaves least open is the page's own.
  kinds.sort((one, other) => one.unknowns - other.unknowns);
  return (name) => kinds.find(({ pattern }) => pattern.test(name))?.kind ?? `/${name}`;
}
