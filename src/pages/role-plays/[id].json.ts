import type { APIRoute, GetStaticPaths } from 'astro';
import { layOut } from '../../role-play/map-layout.ts';
import { loadCourse } from '../../site/load-course.ts';

/** What the simulator plays, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  return parts.scenes.map((scene) => ({ params: { id: scene.id }, props: { scene } }));
};

export const GET: APIRoute = ({ props: { scene } }) =>
  Response.json({ ...scene, map: layOut(scene) });
