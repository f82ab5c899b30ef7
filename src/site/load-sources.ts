import { getCollection } from 'astro:content';
import { pathOf, type Course } from '../course/course.ts';
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

/** The findings of one topic. */
interface TopicSources {
  topic: Topic;
  sources: ListedSource[];
}

let loaded: Promise<TopicSources[]> | undefined;

/** @returns all findings, topic by topic. Every lesson asks, so they are brought together once. */
export function loadSources(): Promise<TopicSources[]> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<TopicSources[]> {
  const users = whoUses(await loadCourse(), await getCollection('lessons'));
  const all = (await getCollection('sources')).map(({ id, data }): ListedSource => ({
    ...data,
    id,
    path: `${topicPath(data.topic)}#${id}`,
    usedIn: users.get(id) ?? [],
  }));
  return TOPICS.map((topic) => ({
    topic,
    sources: all.filter((source) => source.topic === topic),
  })).filter(({ sources }) => sources.length > 0);
}

/** @returns for each finding that is named somewhere: the lessons, and then the self-checks. */
function whoUses(
  course: Course,
  entries: readonly { id: string; body?: string }[],
): Map<string, ListedSource['usedIn']> {
  const users = new Map<string, ListedSource['usedIn']>();
  const note = (sources: Iterable<string>, title: string, path: string) => {
    for (const source of new Set(sources)) {
      const listed = users.get(source);
      if (listed) listed.push({ title, path });
      else users.set(source, [{ title, path }]);
    }
  };
  const bodies = new Map(entries.map(({ id, body = '' }) => [id, body]));
  for (const { id, title, quiz } of course.lessons) {
    const cited = findTags(bodies.get(id) ?? '', 1).flatMap((tag) =>
      tag.name === 'Cite' && tag.id ? [tag.id] : [],
    );
    const asked = course.quiz(quiz).questions.flatMap(({ sources }) => sources);
    note([...cited, ...asked], title, pathOf('lesson', id));
  }
  for (const assessment of course.parts.selfAssessments) {
    const cited = citedBy(assessment).map(({ id }) => id);
    note(cited, assessment.title, pathOf('self-assessment', assessment.id));
  }
  return users;
}
