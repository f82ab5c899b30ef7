import type { Course } from '../course/course.ts';
import type { MapCell } from '../ui/CourseMap.tsx';
import { href } from './href.ts';

/** @returns the nine cells, each leading to its list in the contents. */
export function mapCells(course: Course): MapCell[] {
  return course.cells.map(({ id, title, objective, phase, things }) => ({
    id,
    title,
    objective,
    phase,
    href: href(`/lessons/#${id}`),
    note: things.length === 1 ? '1 step' : `${things.length} steps`,
    max: things.length,
  }));
}
