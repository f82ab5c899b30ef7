import type { APIRoute, GetStaticPaths } from 'astro';
import { asResponse, sceneFile, type DataFile } from '../../site/data-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** What the simulator plays, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  return parts.scenes
    .map(sceneFile)
    .map((file) => ({ params: { file: file.name }, props: { file } }));
};

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => asResponse(file);
