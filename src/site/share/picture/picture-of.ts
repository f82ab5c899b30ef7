import { NOUNS, soleObjective, type Course } from '../../../course/course.ts';
import { CELL_IDS, OBJECTIVES } from '../../../course/map.ts';
import { pageOf } from '../kind-of-page.ts';
import type { Picture } from './note.ts';

interface PageToShow {
  /** Below the site’s base. */
  path: string;
  title: string;
  description: string;
  crumbs: readonly { name: string }[] | undefined;
}

/** @returns the picture for where a page is shared, and the same in words */
export function pictureOf(
  course: Course,
  { path, title, description, crumbs = [] }: PageToShow,
): Picture & { alt: string } {
  const on = pageOf(course, path);
  const thing = on?.thing;
  const cells = thing?.cells ?? CELL_IDS;
  const objective = soleObjective(cells) ?? OBJECTIVES[0];
  // The course’s name stands on every picture: where it is the title as well, its first sentence is bigger.
  const name = on?.itself ? on.thing.title : title;
  const [, first = name, rest = description] =
    title === course.title ? (/^(.+?[.])\s+(.+)$/.exec(description) ?? []) : [];
  const kind = thing
    ? `${NOUNS[thing.kind]} · ${thing.minutes} ${thing.minutes === 1 ? 'minute' : 'minutes'}`
    : (crumbs.at(-1)?.name ?? '');
  const alt = kind ? `${kind}: ${first}` : first;
  return { brand: course.title, kind, title: first, text: rest, cells, objective, alt };
}
