import { useEffect, useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import type { MapAxes, MapCell } from '../ui/CourseMap.tsx';
import { Day } from '../ui/Day.tsx';
import { StartButton } from '../ui/StartButton.tsx';
import { useStarted } from '../ui/use-started.ts';
import { unanswered, type Ratings } from './engine.ts';
import { Result } from './Result.tsx';
import type { SelfAssessment as SelfAssessmentData } from './schema.ts';
import { Statements } from './Statements.tsx';
import { assessmentFacts, finishAssessment, keepRating } from './store.ts';
import './self-assessment.css';

/** A cell of the map, with what can be done about it. */
export interface CellAdvice extends MapCell {
  things: readonly { title: string; kind: string; href: string }[];
}

interface Props {
  assessment: SelfAssessmentData;
  axes: MapAxes;
  cells: readonly CellAdvice[];
}

/** Rate each statement, then see the map. Answers are kept as they are given. */
export function SelfAssessment({ assessment, axes, cells }: Props) {
  const { id } = assessment;
  const facts = useSaved(assessmentFacts(id));
  const [view, setView] = useState<'intro' | 'form' | 'result'>('intro');
  const ref = useRef<HTMLDivElement>(null);
  useStarted(ref, () => setView('form'));
  const last = facts.taken[facts.taken.length - 1];

  const finish = () => {
    finishAssessment(id, now());
    setView('result');
  };
  return (
    <div ref={ref} className="self-assessment no-print">
      {view === 'form' ? (
        <Form
          assessment={assessment}
          axes={axes}
          cells={cells}
          ratings={facts.draft}
          onFinish={finish}
        />
      ) : view === 'result' && last ? (
        <Result
          assessment={assessment}
          axes={axes}
          cells={cells}
          taken={facts.taken}
          onAgain={() => setView('form')}
        />
      ) : (
        <div className="card stack needs-script">
          <p>
            {assessment.statements.length} statements, about {assessment.minutes} minutes.{' '}
            {assessment.instruction} Your answers stay on this device.
          </p>
          {last && (
            <p>
              You took this check on <Day iso={last.at} />.
            </p>
          )}
          <div className="actions">
            <StartButton
              label={
                Object.keys(facts.draft).length > 0
                  ? 'Go on with the check'
                  : last
                    ? 'Take the check again'
                    : 'Start the check'
              }
              onStart={() => setView('form')}
            />
            {last && (
              <button type="button" className="button quiet" onClick={() => setView('result')}>
                See my last result
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

interface FormProps extends Props {
  ratings: Ratings;
  onFinish: () => void;
}

function Form({ assessment, axes, cells, ratings, onFinish }: FormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [missing, setMissing] = useState(0);
  const open = unanswered(assessment, ratings);
  const total = assessment.statements.length;
  useEffect(() => heading.current?.focus(), []);

  const finish = () => {
    const first = open[0];
    if (!first) {
      onFinish();
      return;
    }
    setMissing(open.length);
    document.querySelector<HTMLInputElement>(`input[name="${assessment.id}-${first.id}"]`)?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="visually-hidden">
        {assessment.title}
      </h2>
      <p className="small soft">{assessment.instruction}</p>
      {axes.phases.map((phase) => (
        <Statements
          key={phase.id}
          assessment={assessment}
          title={phase.short}
          statements={assessment.statements.filter(
            ({ cell }) => cells.find(({ id }) => id === cell)?.phase === phase.id,
          )}
          ratings={ratings}
          onRate={(statement, answer) => {
            setMissing(0);
            keepRating(assessment.id, statement, answer);
          }}
        />
      ))}
      <div className="assessment-foot">
        <label>
          <span>
            {total - open.length} of {total} answered
          </span>
          <progress max={total} value={total - open.length} />
        </label>
        <button type="submit" className="button">
          See my map
        </button>
      </div>
      <div role="alert">
        {missing > 0 && (
          <p className="assessment-missing">
            {missing === 1 ? 'One statement has' : `${missing} statements have`} no answer yet. The
            first one is chosen for you above.
          </p>
        )}
      </div>
    </form>
  );
}
