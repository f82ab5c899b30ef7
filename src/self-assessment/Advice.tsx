import type { MapCell } from '../ui/CourseMap.tsx';

/** Something of the course that can help. */
export interface AdviceThing {
  title: string;
  /** What it is called: "Lesson". */
  kind: string;
  href: string;
}

/** A cell of the map, with what can be done about it. */
export interface CellAdvice extends MapCell {
  things: readonly AdviceThing[];
  /** No scene trains this cell yet, so something else stands in its place. */
  lacksScene: boolean;
}

/** What can help with a cell. */
export function Advice({ things, lacksScene }: Pick<CellAdvice, 'things' | 'lacksScene'>) {
  return (
    <>
      <ul>
        {things.map(({ title, kind, href }) => (
          <li key={href}>
            {kind}: <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      {lacksScene && <p className="small soft">There is no role-play for this square yet.</p>}
    </>
  );
}
