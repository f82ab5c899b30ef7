import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '../../site/load-course.ts';

/** What the simulator plays, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  return parts.scenes.map((scene) => ({ params: { id: scene.id }, props: { scene } }));
};

export const GET: APIRoute = ({ props }) => Response.json(props.scene);
