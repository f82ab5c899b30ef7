/**
 * Packages of which something goes into the site without passing through the bundler, so that it cannot be seen there.
 * **Whoever adds another adds its name here.**
 */
export const ALSO_SHIPPED: readonly string[] = [
  // What wakes islands: Astro writes it into the pages, island-runtime.ts puts it into a file.
  'astro',
  // The few lines with which scripts find each other.
  'rolldown',
  // The search: `dist/pagefind/` has its script and what reads its index.
  'pagefind',
  // The letters.
  '@fontsource-variable/atkinson-hyperlegible-next',
];
