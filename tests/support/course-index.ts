import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CourseIndex } from '../../src/site/search/course-index.ts';
import type { Facet } from '../../src/site/search/facets.ts';
import { openedPagefind, type Pagefind } from '../../src/site/search/pagefind.ts';

/**
 * @param dist the built site
 * @returns its index as the search asks it, without a browser: files are read in place of addresses
 */
export async function courseIndexOf(dist: string): Promise<CourseIndex> {
  const folder = pathToFileURL(join(dist, 'pagefind/')).href;
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(folder)) return fetched(input, init);
    return new Response(await readFile(fileURLToPath(address.split('?')[0] ?? '')));
  };
  const script = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const facets = JSON.parse(await readFile(join(dist, 'search.json'), 'utf8')) as Facet[];
  return new CourseIndex(await openedPagefind(script, { basePath: folder }), facets);
}
