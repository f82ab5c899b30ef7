import type { APIRoute, GetStaticPaths } from 'astro';
import { asResponse, resultFiles, type DataFile } from '../../site/data-files.ts';
import { loadCourse } from '../../site/load-course.ts';

/** What the print page needs to write out the result of a self-assessment, fetched when somebody prints it. */
export const getStaticPaths: GetStaticPaths = async () =>
  resultFiles(await loadCourse()).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => asResponse(file);
