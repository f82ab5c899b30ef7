/**
 * What search engines are told of a page, in the words of schema.org. Only what is true and stands on the page: no
 * ratings, no provider, nothing of what the course leads to.
 */
import type { BreadcrumbList, Course as CourseNode, Graph, HowTo, Thing as Node } from 'schema-dts';
import type { DataOf } from '../../course/content.ts';
import { NOUNS, pathOf, type Course, type Thing, type Worksheet } from '../../course/course.ts';
import type { AddressOf } from './addresses.ts';
import { pageOf } from './kind-of-page.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface PageToTell {
  /** Below the site’s base. */
  path: string;
  title: string;
  /** The way here from the home page, as the page shows it; none where it shows none. */
  crumbs: readonly { name: string; path: string }[] | undefined;
}

/**
 * @param address makes full addresses
 * @returns the page’s data; nothing where there is nothing to tell
 */
export function structuredData(
  course: Course,
  { path, title, crumbs }: PageToTell,
  address: AddressOf,
): Graph | undefined {
  const on = pageOf(course, path);
  const nodes: Node[] = [
    ...(path === '/' ? [courseNode(course, address)] : []),
    ...(on?.itself ? [thingNode(course, on.thing, address)] : []),
    ...(crumbs ? [breadcrumbs([{ name: 'Home', path: '/' }, ...crumbs], title, address)] : []),
  ];
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : undefined;
}

/** What holds for the course and for all in it. */
const FREE = { inLanguage: 'en', isAccessibleForFree: true, license: LICENCE } as const;

const duration = (minutes: number) => `PT${minutes}M`;

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

function courseNode(course: Course, address: AddressOf): CourseNode {
  return {
    '@type': 'Course',
    '@id': address('/'),
    name: course.title,
    description: course.description,
    url: address('/'),
    ...FREE,
    timeRequired: duration(sum(course.lessons.map(({ minutes }) => minutes))),
    teaches: course.parts.course.objectives.map((objective) => objective.title),
    hasPart: course.lessons.map(({ id, title }) => ({
      '@type': 'LearningResource',
      name: title,
      url: address(pathOf('lesson', id)),
    })),
  };
}

function thingNode(course: Course, thing: Thing | Worksheet, address: AddressOf): Node {
  const { id, kind, title, summary, minutes, path } = thing;
  const shared = { name: title, description: summary, url: address(path), ...FREE };
  const inCourse = {
    '@type': 'Course',
    '@id': address('/'),
    name: course.title,
  } as const;
  if (kind === 'checklist') {
    const { sections } = course.parts.checklists.find((checklist) => checklist.id === id)!;
    return { '@type': 'HowTo', ...shared, totalTime: duration(minutes), step: steps(sections) };
  }
  const learning = {
    ...shared,
    learningResourceType: NOUNS[kind],
    timeRequired: duration(minutes),
  };
  if (kind === 'quiz') {
    const lesson = course.lesson(course.quiz(id).lesson);
    const url = address(pathOf('lesson', lesson.id));
    const isPartOf = { '@type': 'LearningResource', name: lesson.title, url } as const;
    return { '@type': 'Quiz', ...learning, isPartOf };
  }
  return {
    '@type': 'LearningResource',
    ...learning,
    ...(kind === 'lesson' && { teaches: course.lesson(id).outcomes }),
    isPartOf: inCourse,
  };
}

const steps = (sections: DataOf<'checklists'>['sections']): HowTo['step'] =>
  sections.map(({ title, items }) => ({
    '@type': 'HowToSection',
    name: title,
    itemListElement: items.map(({ text }) => ({ '@type': 'HowToStep', text })),
  }));

function breadcrumbs(
  way: readonly { name: string; path: string }[],
  here: string,
  address: AddressOf,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...way.map(({ name, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        item: address(path),
      })),
      { '@type': 'ListItem', position: way.length + 1, name: here },
    ],
  };
}
