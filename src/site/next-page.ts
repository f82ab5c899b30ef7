/**
 * What lets a browser fetch the next page when a hand is on its link (speculation rules). Browsers leave it where
 * somebody saves data; those that do not know it read over it. Pages are fetched and not run: what a page does may
 * depend on what is saved by then. Only pages are, whose addresses end with a slash, and no files. The list of all pages
 * is not, as the button of the search is a link to it; browsers go by addresses, so other links to it wait, too.
 * @param base where the site lives on its host, with a slash at both ends
 */
export const nextPageRules = (base: string): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [{ href_matches: [base, `${base}*/`] }, { not: { href_matches: `${base}a-to-z/` } }],
        },
        eagerness: 'moderate',
      },
    ],
  });
