import type { Countable } from '../../progress/engine.ts';
import type { Of } from '../../self-assessment/schema.ts';

/** A thing of the course as pages need it to show what was done. */
export interface ThingToShow extends Countable {
  title: string;
  href: string;
  /** Of a self-check of the map, what its answers add up to. */
  assessment?: Of<'map'>;
  /** Of a scene, where its turns and endings are fetched from. */
  dataHref?: string;
}

const fetched = new Map<string, Promise<ThingToShow[]>>();

/**
 * Fetches everything there is to do, once a page.
 * @returns nothing where the network is away: the page then stays as it was built
 */
export function fetchThings(href: string): Promise<ThingToShow[]> {
  const known = fetched.get(href) ?? get(href);
  fetched.set(href, known);
  return known;
}

async function get(href: string): Promise<ThingToShow[]> {
  const response = await fetch(href).catch(() => undefined);
  return response?.ok ? ((await response.json()) as ThingToShow[]) : [];
}
