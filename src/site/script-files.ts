import type { Plugin } from 'vite';

/** Whose script is on every page. */
const PAGE = 'Page.astro';

/** What `every-page.ts` is made of, and what others share with it. */
const OF_EVERY_PAGE = [
  'offline/start',
  'site/client-needed/wake-islands',
  'site/client-needed/wanted',
  'site/every-page',
  'site/has-saved',
  'site/print-button',
  'site/rescue-fields',
  'site/search/open-search',
  'site/search/search-keys',
  'site/search/slash-key',
  'site/signs',
  'site/when-needed',
  'storage/prefix',
  'storage/notices',
  'ui/started-mark',
].map((path) => `/src/${path}.ts`);

/** What every player needs: what stands in React’s place, and what ties it to the page. */
const OF_PLAYERS =
  /[\\/](preact|react|react-dom|scheduler|@astrojs[\\/]react)[\\/]|[\\/]ui[\\/](use-[\w-]+|StartButton|Day)\.tsx?$/;

/** What everything that saves needs: one file, as small ones compress badly. */
const OF_SAVING =
  /src[\\/]storage[\\/](envelope|keys|kept|notices|rescue|safe-storage|saved|time)\.ts$/;

/**
 * What sets the worker up on a first visit, apart from what talks with it later. The page for no network needs the names
 * of the caches, too: what a first visit has fetched is handed over to the worker, so they are here when that page is.
 */
const OF_SETTING_UP = /src[\\/]offline[\\/](cache-names|here|register)\.ts$/;

/**
 * Which modules share a file in the browser. The script of every page is one file: left alone, the bundler makes a
 * file of each module that others use, too, and small files compress badly.
 */
export const scriptFiles = [
  {
    name: 'every-page',
    test: (id: string): boolean =>
      id.includes('preload-helper') ||
      // The tag in the page: else it would be a file of its own, which only asks for the other one.
      id.includes(`${PAGE}?astro&type=script`) ||
      OF_EVERY_PAGE.some((path) => id.replaceAll('\\', '/').endsWith(path)),
  },
  { name: 'players', test: OF_PLAYERS },
  { name: 'saved', test: OF_SAVING },
  { name: 'register', test: OF_SETTING_UP },
];

const nameOf = ({ name }: { name: string }): string =>
  name.startsWith(PAGE) ? 'every-page' : name.replace(/\.astro_astro_type_script.*$/, '');

/**
 * What pages name is called as it is here. Astro would say at length which tag of which file it comes from. What is fetched
 * later has seven signs of its hash in its name: every page's script names a dozen, and cannot compress them.
 */
export function shortNames(): Plugin {
  return {
    name: 'final-say:short-names',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: (chunk) => {
        const { chunkFileNames: names } = options;
        const pattern = typeof names === 'function' ? names(chunk) : (names ?? '[name].[hash].js');
        return pattern.replace('[hash]', '[hash:7]');
      },
      entryFileNames: (chunk) => {
        const { entryFileNames: names } = options;
        const pattern = typeof names === 'function' ? names(chunk) : (names ?? '[name].[hash].js');
        // Astro’s own function has put the long name in already.
        return pattern.replace('[name]', chunk.name).replace(chunk.name, nameOf(chunk));
      },
    }),
  };
}
