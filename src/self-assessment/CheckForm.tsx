import { useState, type ReactNode } from 'react';
import type { MapAxes } from '../ui/CourseMap.tsx';
import type { CellAdvice } from './Advice.tsx';
import { Choices } from './Choices.tsx';
import { statementsOf, unanswered, type Check, type Rated, type Statement } from './engine.ts';
import { FocusHeading } from './FocusHeading.tsx';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';
import { Themes } from './Themes.tsx';
import { RESULT_WORDS } from './words.ts';

interface Props {
  assessment: Check;
  axes: MapAxes;
  cells: readonly CellAdvice[];
  answers: Answers;
  onAnswer: (place: string, value: string) => void;
  onFinish: () => void;
}

/** The check as a form on the screen. */
export function CheckForm(props: Props) {
  const { assessment } = props;
  return assessment.form === 'coverage' ? (
    <ThemesForm {...props} assessment={assessment} />
  ) : (
    <StatementsForm {...props} assessment={assessment} />
  );
}

function ThemesForm({
  assessment,
  answers,
  onAnswer,
  onFinish,
}: Props & { assessment: Of<'coverage'> }) {
  return (
    <form
      data-in-hand=""
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onFinish();
      }}
    >
      <FocusHeading hidden>{assessment.title}</FocusHeading>
      <p className="small soft">{assessment.instruction}</p>
      <Themes assessment={assessment} answers={answers} onAnswer={onAnswer} />
      <div className="actions">
        <button type="submit" className="button">
          {RESULT_WORDS.coverage.see}
        </button>
      </div>
    </form>
  );
}

function StatementsForm({
  assessment,
  axes,
  cells,
  answers,
  onAnswer,
  onFinish,
}: Props & { assessment: Rated }) {
  const [missing, setMissing] = useState(0);
  const open = unanswered(assessment, answers);
  const total = statementsOf(assessment).length;

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
      data-in-hand=""
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <FocusHeading hidden>{assessment.title}</FocusHeading>
      <p className="small soft">{assessment.instruction}</p>
      {sectionsOf(assessment, axes, cells).map(({ id, title, statements }) => (
        <Section key={id} title={title}>
          {statements.map((statement) => (
            <Choices
              key={statement.id}
              name={`${assessment.id}-${statement.id}`}
              legend={statement.text}
              scale={assessment.scale}
              value={answers[statement.id]}
              onChoose={(answer) => {
                setMissing(0);
                onAnswer(statement.id, answer);
              }}
            />
          ))}
        </Section>
      ))}
      <div className="assessment-foot">
        <label>
          <span>
            {total - open.length} of {total} answered
          </span>
          <progress max={total} value={total - open.length} />
        </label>
        <button type="submit" className="button">
          {RESULT_WORDS[assessment.form].see}
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

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="statements">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface FormSection {
  id: string;
  title: string;
  statements: readonly Statement[];
}

/** Statements under headings: on the map by phase, which is the order of an interview; else by group. */
function sectionsOf(assessment: Rated, axes: MapAxes, cells: readonly CellAdvice[]): FormSection[] {
  if (assessment.form === 'groups') return assessment.groups;
  return axes.phases.map(({ id, short }) => ({
    id,
    title: short,
    statements: assessment.statements.filter(({ cell }) =>
      cells.some((candidate) => candidate.id === cell && candidate.phase === id),
    ),
  }));
}
