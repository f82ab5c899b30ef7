import { useEffect, useRef } from 'react';
import { CourseMap, type MapAxes } from '../ui/CourseMap.tsx';
import { Day } from '../ui/Day.tsx';
import { resultsByCell, stillOpen, weakestCells, type CellResult } from './engine.ts';
import type { SelfAssessment } from './schema.ts';
import type { CellAdvice } from './SelfAssessment.tsx';
import type { AssessmentFacts } from './store.ts';

interface Props {
  assessment: SelfAssessment;
  axes: MapAxes;
  cells: readonly CellAdvice[];
  /** Finished checks, oldest first; there is at least one. */
  taken: AssessmentFacts['taken'];
  onAgain: () => void;
}

/** The map of what was said, the two weakest cells with something to do, and how it was before. */
export function Result({ assessment, axes, cells, taken, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const last = taken[taken.length - 1]!;
  const results = resultsByCell(assessment, last.ratings);
  const weakest = weakestCells(results, 2);
  const open = stillOpen(assessment, last.ratings);

  const resultOf = (cell: string) => results.find((result) => result.cell === cell);
  const mapCells = cells.map(({ id, title, objective, phase }) => {
    const result = resultOf(id);
    return {
      id,
      title,
      objective,
      phase,
      ...(result && { note: result.band.label, value: result.score, max: result.max }),
      now: weakest.some(({ cell }) => cell === id),
    };
  });
  return (
    <div className="stack assessment-result">
      <h2 ref={heading} tabIndex={-1}>
        Your map on <Day iso={last.at} />
      </h2>
      <CourseMap {...axes} cells={mapCells} caption="What you said of yourself, cell by cell" />
      {weakest.length > 0 ? (
        <>
          <h3>Start with {weakest.length === 1 ? 'this one' : 'these two'}</h3>
          {weakest.map((result) => {
            const cell = cells.find(({ id }) => id === result.cell);
            const todo = open.filter((statement) => statement.cell === result.cell);
            return cell && <WeakCell key={cell.id} cell={cell} result={result} todo={todo} />;
          })}
        </>
      ) : (
        <p>
          You said yes to everything. Now try it out loud: play a scene, or ask a friend to be the
          interviewer.
        </p>
      )}
      {open.length > 0 && (
        <details>
          <summary>What is still open ({open.length})</summary>
          <ul>
            {open.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {taken.length > 1 && <Before assessment={assessment} taken={taken} />}
      <p className="small soft">{assessment.limits}</p>
      <button type="button" className="button quiet" onClick={onAgain}>
        Take the check again
      </button>
    </div>
  );
}

interface WeakCellProps {
  cell: CellAdvice;
  result: CellResult;
  /** The cell's statements that are not in place yet. */
  todo: SelfAssessment['statements'];
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
      <ul>
        {cell.things.map(({ title, kind, href }) => (
          <li key={href}>
            {kind}: <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many statements were "yes" each time: only compared with oneself. */
function Before({ assessment, taken }: Pick<Props, 'assessment' | 'taken'>) {
  const total = assessment.statements.length;
  return (
    <details>
      <summary>Earlier checks ({taken.length - 1})</summary>
      <ol>
        {taken.map(({ at, ratings }) => (
          <li key={at}>
            <Day iso={at} />: {total - stillOpen(assessment, ratings).length} of {total} in place
          </li>
        ))}
      </ol>
    </details>
  );
}
