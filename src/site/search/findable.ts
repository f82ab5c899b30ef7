import type { ContentFiles } from '../../course/content-files.ts';
import { Course } from '../../course/course.ts';
import { readContent } from '../../course/read-content.ts';
import type { OtherWords } from '../../course/schema.ts';
import { wholeCourse } from '../../course/whole-course.ts';
import { withSituations } from '../../role-play/situations.ts';

/** All of the content that the search is made of. */
export interface Findable {
  /** With the situations of its scenes. */
  course: Course;
  otherWords: readonly OtherWords[];
}

/**
 * @param files content that has passed the check
 * @returns what can be found in it, and by which words beside its own
 */
export function findableIn(files: ContentFiles): Findable {
  const { disclosures, otherWords } = readContent(files).content;
  const { parts } = wholeCourse(files);
  const scenes = parts.scenes.map((scene) => withSituations(scene, disclosures?.data ?? []));
  return { course: new Course({ ...parts, scenes }), otherWords: otherWords?.data ?? [] };
}
