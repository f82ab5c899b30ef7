import type { APIRoute } from 'astro';
import { loadCourse } from '../site/load-course.ts';
import type { Facet } from '../site/search/facets.ts';
import { KIND_WORDS } from '../site/search/kinds.ts';

/** What results of the search can be narrowed by. Fetched when the search is opened. */
export const GET: APIRoute = async () => {
  const { objectives, phases } = (await loadCourse()).parts.course;
  const named = (axis: readonly { id: string; short: string }[]) =>
    axis.map(({ id, short }) => ({ id, words: short }));
  const facets: Facet[] = [
    {
      name: 'kind',
      label: 'Kind',
      all: 'All kinds',
      values: Object.entries(KIND_WORDS).map(([id, words]) => ({ id, words })),
    },
    { name: 'objective', label: 'Objective', all: 'All objectives', values: named(objectives) },
    { name: 'phase', label: 'Phase', all: 'All phases', values: named(phases) },
  ];
  return Response.json(facets);
};
