import { pathOf, type Course } from '../../course/course.ts';
import type { OtherWords } from '../../course/schema.ts';

/**
 * @param path of a page
 * @returns the words by which people may look for it, though it does not have them
 */
export function otherWordsFor(
  path: string,
  course: Course,
  otherWords: readonly OtherWords[],
): string[] {
  return otherWords
    .filter((entry) => pagesOf(entry, course).includes(path))
    .flatMap(({ words }) => words);
}

/** @returns the addresses of all pages that an entry finds: those it names, and the scenes with room for its situations */
export const pagesOf = (
  { pages, situations }: Pick<OtherWords, 'pages' | 'situations'>,
  course: Course,
): string[] => [
  ...pages,
  ...course.parts.scenes
    .filter((scene) => scene.situations?.some(({ id }) => situations.includes(id)))
    .map(({ id }) => pathOf('role-play', id)),
];
