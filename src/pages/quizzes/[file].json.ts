import type { APIRoute, GetStaticPaths } from 'astro';
import { asResponse, quizFile, type DataFile } from '../../site/data-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** What the quiz player is made of, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  const files = await Promise.all(parts.quizzes.map(quizFile));
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
};

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => asResponse(file);
