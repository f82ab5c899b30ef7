import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '../../site/load-course.ts';

/** What the quiz player is made of, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  return parts.quizzes.map((quiz) => ({ params: { id: quiz.id }, props: { quiz } }));
};

export const GET: APIRoute = ({ props }) => Response.json(props.quiz);
