import { getCollection } from 'astro:content';
import { pathOf } from '../course/course.ts';
import { TOPICS, type Source, type Topic } from '../course/schema.ts';
import { findTags } from '../lesson/rules.ts';
import { citedBy } from '../self-assessment/rules.ts';
import { loadCourse } from './load-course.ts';

/** What the findings of each topic are about, in a few words. */
export const TOPIC_TITLES: Record<Topic, string> = {
  practice: 'Practice and learning',
  before: 'Before the interview',
  'in-the-room': 'In the room',
  after: 'After the interview',
  'after-a-no': 'After a no',
  law: 'Law, by country',
};

export interface ListedSource extends Source {
  /** The address where it is told of, with its place on the page. */
  path: string;
  /** The lessons that lean on it, in reading order, and then the self-checks. */
  usedIn: { title: string; path: string }[];
}

export const topicPath = (topic: Topic): string => `/about/sources/${topic}/`;

/** @returns all findings, topic by topic. */
export async function loadSources(): Promise<{ topic: Topic; sources: ListedSource[] }[]> {
  const course = await loadCourse();
  const texts = new Map(
    (await getCollection('lessons')).map(({ id, body = '' }) => [id, findTags(body, 1)]),
  );
  const lessonsWith = (source: string) =>
    course.lessons
      .filter(
        ({ id, quiz }) =>
          texts.get(id)?.some((tag) => tag.name === 'Cite' && tag.id === source) ||
          course.quiz(quiz).questions.some(({ sources }) => sources.includes(source)),
      )
      .map(({ id, title }) => ({ title, path: pathOf('lesson', id) }));
  const checksWith = (source: string) =>
    course.parts.selfAssessments
      .filter((assessment) => citedBy(assessment).some(({ id }) => id === source))
      .map(({ id, title }) => ({ title, path: pathOf('self-assessment', id) }));
  const all = (await getCollection('sources')).map(({ id, data }): ListedSource => ({
    ...data,
    id,
    path: `${topicPath(data.topic)}#${id}`,
    usedIn: [...lessonsWith(id), ...checksWith(id)],
  }));
  return TOPICS.map((topic) => ({
    topic,
    sources: all.filter((source) => source.topic === topic),
  })).filter(({ sources }) => sources.length > 0);
}
