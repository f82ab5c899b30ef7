import { href } from '../href.ts';
import type { Facet } from './facets.ts';

/**
 * @returns what results can be narrowed by, in the words of the course
 * @throws where it cannot be had
 */
export async function fetchFacets(): Promise<readonly Facet[]> {
  const response = await fetch(href('/search.json'));
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return (await response.json()) as readonly Facet[];
}
