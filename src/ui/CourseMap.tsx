import type { CellId, Objective, Phase } from '../course/map.ts';
import './course-map.css';

export interface MapCell {
  id: CellId;
  title: string;
  objective: Objective;
  phase: Phase;
  /** Where the cell leads; absent where it only shows. */
  href?: string;
  /** A few words on how far it is: "2 of 7". */
  note?: string;
  value?: number;
  max?: number;
  /** The cell to look at next. */
  now?: boolean;
}

export interface MapAxes {
  objectives: readonly { id: Objective; short: string }[];
  phases: readonly { id: Phase; short: string }[];
}

interface Props extends MapAxes {
  cells: readonly MapCell[];
  caption: string;
}

/**
 * The 3 × 3 map: contents, progress and results are all shown on it. It is a real table, with roles spelled out,
 * because a narrow screen lays its rows out as a grid and browsers then forget what they were.
 */
export function CourseMap({ objectives, phases, cells, caption }: Props) {
  return (
    <table className="course-map" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" aria-hidden="true" />
          {objectives.map(({ id, short }) => (
            <th key={id} role="columnheader" scope="col" data-objective={id}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {phases.map((phase) => (
          <tr key={phase.id} role="row">
            <th role="rowheader" scope="row">
              {phase.short}
            </th>
            {objectives.map((objective) => {
              const cell = cells.find(
                (candidate) => candidate.objective === objective.id && candidate.phase === phase.id,
              );
              return (
                <td key={objective.id} role="cell" data-objective={objective.id}>
                  {cell && <Cell cell={cell} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { cell: MapCell }) {
  const { href, title, note, value = 0, max } = cell;
  const Box = href ? 'a' : 'div';
  return (
    <Box
      {...(href ? { href } : {})}
      className="course-map-cell"
      data-cell={cell.id}
      data-begun={value > 0 || undefined}
      data-now={cell.now || undefined}
    >
      <span className="course-map-title">{title}</span>
      {note && <small className="course-map-note">{note}</small>}
      {max !== undefined && <progress max={max} value={value} aria-hidden="true" />}
    </Box>
  );
}
