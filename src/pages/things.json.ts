import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { loadCourse } from '../site/load-course.ts';
import type { Of } from '../self-assessment/schema.ts';
import type { ThingToShow } from '../site/progress/things.ts';

/** Everything a learner can do, for pages that show what was done of it. Fetched only where something is saved. */
export const GET: APIRoute = async () => {
  const { things, parts } = await loadCourse();
  const mapOf = (id: string) =>
    parts.selfAssessments.find((assessment) => assessment.id === id && assessment.form === 'map');
  return Response.json(
    things.map(({ kind, id, title, cells, items, path }): ThingToShow => ({
      kind,
      id,
      title,
      cells,
      ...(items && { items }),
      href: href(path),
      ...(kind === 'self-assessment' && { assessment: mapOf(id) as Of<'map'> }),
    })),
  );
};
