import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '../../site/load-course.ts';

/** What the print page needs to write out the result of a self-assessment, fetched when somebody prints it. */
export const getStaticPaths: GetStaticPaths = async () => {
  const course = await loadCourse();
  return course.parts.selfAssessments
    .filter(({ form }) => form === 'map')
    .map((assessment) => ({
      params: { id: assessment.id },
      props: {
        assessment,
        cells: Object.fromEntries(course.cells.map(({ id, title }) => [id, title])),
      },
    }));
};

export const GET: APIRoute = ({ props }) => Response.json(props);
