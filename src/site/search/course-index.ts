/** The index with what it can be narrowed by: what the dialog asks. */
import { countsOf, type Facet } from './facets.ts';
import { fetchFacets } from './fetch-facets.ts';
import { isNear } from './near.ts';
import {
  loadPagefind,
  type Counts,
  type Filters,
  type Found,
  type Pagefind,
  type SearchAnswer,
} from './pagefind.ts';

export interface Asked {
  /** What was found, best first; nothing where nothing was asked for. */
  results: SearchAnswer['results'] | undefined;
  counts: Counts;
}

export class CourseIndex {
  readonly facets: readonly Facet[];
  private readonly pagefind: Pagefind;

  constructor(pagefind: Pagefind, facets: readonly Facet[]) {
    this.pagefind = pagefind;
    this.facets = facets;
  }

  /** @throws where it cannot be fetched */
  static async load(): Promise<CourseIndex> {
    const [pagefind, facets] = await Promise.all([loadPagefind(), fetchFacets()]);
    return new CourseIndex(pagefind, facets);
  }

  /**
   * @param query words, perhaps none: then all that the filters leave is found
   * @throws where a part of the index cannot be fetched
   */
  async ask(query: string, filters: Filters): Promise<Asked> {
    const search = (by: Filters) => this.pagefind.search(query || null, { filters: by });
    if (query === '' && Object.keys(filters).length === 0)
      return { results: undefined, counts: await this.pagefind.filters() };
    const answer = await search(filters);
    if (!(await isAnswer(answer, query))) return { results: [], counts: {} };
    return {
      results: answer.results,
      counts: await countsOf(this.facets, filters, answer.filters, search),
    };
  }
}

/** @returns the next of what was found, from one on, with all that is shown of it */
export function nextOf(results: Asked['results'], from: number, most: number): Promise<Found[]> {
  return Promise.all((results ?? []).slice(from, from + most).map(({ data }) => data()));
}

/** @returns whether the best of what was found has to do with the words; if not, nothing has. */
async function isAnswer({ results }: SearchAnswer, query: string): Promise<boolean> {
  const best = await results[0]?.data();
  return query === '' || best === undefined || isNear(query, best);
}
