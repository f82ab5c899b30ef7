import { NOUNS, type Cell, type Thing } from '../course/course.ts';
import type { CellAdvice } from '../self-assessment/Advice.tsx';
import { href } from './href.ts';

/**
 * What is most worth doing for a cell: a lesson, and a scene to play. Where no scene is about it, another exercise
 * stands in its place. What is about little else comes first.
 */
export function adviceFor({ id, title, objective, phase, things }: Cell): CellAdvice {
  const nearest = [...things].sort((a, b) => a.cells.length - b.cells.length);
  const one = (...kinds: Thing['kind'][]) =>
    nearest.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  const scene = one('role-play');
  const practice = scene.length > 0 ? scene : one('checklist', 'quiz');
  return {
    id,
    title,
    objective,
    phase,
    things: [...one('lesson'), ...practice].map((thing) => ({
      title: thing.title,
      kind: NOUNS[thing.kind],
      href: href(thing.path),
    })),
    lacksScene: scene.length === 0,
  };
}
