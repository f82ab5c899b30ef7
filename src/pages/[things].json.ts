import type { APIRoute, GetStaticPaths } from 'astro';
import { asResponse, thingsFile, type DataFile } from '../site/data-files.ts';
import { loadCourse } from '../site/load-course.ts';

/** Everything a learner can do, for pages that show what was done of it. */
export const getStaticPaths: GetStaticPaths = async () => {
  const file = thingsFile(await loadCourse());
  return [{ params: { things: file.name }, props: { file } }];
};

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => asResponse(file);
