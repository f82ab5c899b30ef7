import type { Course, Thing, Worksheet } from '../../course/course.ts';

/** What stands on a page: something to read or do, or a sheet that belongs to it. */
export interface PageOf {
  thing: Thing | Worksheet;
  /** The thing’s own page, and not one below it. */
  itself: boolean;
}

/**
 * @param path a page’s, below the site’s base
 * @returns the thing whose page that is; none for pages of the course as a whole
 */
export function pageOf(course: Course, path: string): PageOf | undefined {
  const thing = [...course.things, ...course.worksheets].find((each) => path.startsWith(each.path));
  return thing && { thing, itself: thing.path === path };
}
