import type { Content, DataOf } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { Course, type CourseParts, type WithId } from './course.ts';
import type { Kind } from './kinds.ts';
import { withoutDrafts } from './drafts.ts';
import { readContent } from './read-content.ts';

/**
 * For steps of the build that run outside Astro, where its collections are not to be had.
 * @param files content that has passed the check
 * @returns the course as one whole, as readers get it: without drafts; scenes are without the situations that they share
 */
export const wholeCourse = (files: ContentFiles): Course =>
  new Course(partsOf(withoutDrafts(readContent(files).content)));

/**
 * @param content as it was read, drafts included
 * @returns the parts of a course; scenes are without the situations that they share
 * @throws when there is no course file
 */
export function partsOf({ course, entries }: Content): CourseParts {
  if (!course) throw new Error('content/course.yaml is missing.');
  const all = <K extends Kind>(kind: K): WithId<DataOf<K>>[] =>
    [...entries[kind].values()].map(({ id, data }) => ({ ...data, id }));
  return {
    course: course.data,
    lessons: all('lessons'),
    quizzes: all('quizzes'),
    scenes: all('role-plays'),
    selfAssessments: all('self-assessments'),
    checklists: all('checklists'),
    worksheets: all('worksheets'),
  };
}
