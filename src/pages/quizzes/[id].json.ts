import { getEntry, render } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuizData } from '../../quiz/data.ts';
import { loadCourse } from '../../site/load-course.ts';

/** What the quiz player is made of, fetched when somebody begins. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await loadCourse();
  return parts.quizzes.map((quiz) => ({ params: { id: quiz.id }, props: { quiz } }));
};

export const GET: APIRoute = async ({ props }) => {
  const lesson = await getEntry('lessons', props.quiz.lesson);
  const { headings } = lesson ? await render(lesson) : { headings: [] };
  const data: QuizData = {
    ...props.quiz,
    headings: headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ text, slug })),
  };
  return Response.json(data);
};
