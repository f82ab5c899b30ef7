import { CourseMap, type MapAxes } from '../ui/CourseMap.tsx';
import { Advice, type CellAdvice } from './Advice.tsx';
import {
  groupsOf,
  resultsOf,
  stillOpen,
  weakest,
  type GroupResult,
  type Statement,
} from './engine.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';

interface Props {
  assessment: Of<'map'>;
  axes: MapAxes;
  cells: readonly CellAdvice[];
  answers: Answers;
}

/** The map of what was said, and the two weakest cells with something to do. */
export function MapResult({ assessment, axes, cells, answers }: Props) {
  const results = resultsOf(assessment, answers);
  const first = weakest(results, 2);
  const open = stillOpen(assessment, answers);
  const openIn = (cell: string) =>
    open.filter(({ id }) =>
      groupsOf(assessment).some(
        (group) => group.id === cell && group.statements.some((statement) => statement.id === id),
      ),
    );
  const mapCells = cells.map(({ id, title, objective, phase }) => {
    const result = results.find((candidate) => candidate.id === id);
    return {
      id,
      title,
      objective,
      phase,
      ...(result && { note: result.band.label, value: result.score, max: result.max }),
      now: first.some((weak) => weak.id === id),
    };
  });
  return (
    <>
      <CourseMap {...axes} cells={mapCells} caption="What you said of yourself, cell by cell" />
      {first.length > 0 ? (
        <>
          <h3>Start with {first.length === 1 ? 'this one' : 'these two'}</h3>
          {first.map((result) => {
            const cell = cells.find(({ id }) => id === result.id);
            return (
              cell && <WeakCell key={cell.id} cell={cell} result={result} todo={openIn(cell.id)} />
            );
          })}
        </>
      ) : (
        <p>
          You said yes to everything. Now try it out loud: play a scene, or ask a friend to be the
          interviewer.
        </p>
      )}
      {open.length > 0 && (
        <details className="no-print">
          <summary>What is still open ({open.length})</summary>
          <ul>
            {open.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface WeakCellProps {
  cell: CellAdvice;
  result: GroupResult;
  /** The cell's statements that are not in place yet. */
  todo: readonly Statement[];
}

function WeakCell({ cell, result, todo }: WeakCellProps) {
  return (
    <section className="card weak-cell" data-objective={cell.objective}>
      <h4>{cell.title}</h4>
      <p>
        <b>{result.band.label}.</b> {result.band.meaning}
      </p>
      <ul>
        {todo.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>What can help:</p>
      <Advice {...cell} />
    </section>
  );
}
