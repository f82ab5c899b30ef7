import type { ReactNode } from 'react';
import type { MapAxes } from '../ui/CourseMap.tsx';
import { Day } from '../ui/Day.tsx';
import type { CellAdvice } from './Advice.tsx';
import { tallyThemes } from './coverage.ts';
import { CoverageResult } from './CoverageResult.tsx';
import { tallyOf, type Check } from './engine.ts';
import { FocusHeading } from './FocusHeading.tsx';
import { Findings, GroupsResult, type FindingLinks } from './GroupsResult.tsx';
import { History } from './History.tsx';
import type { Point } from './history.ts';
import { MapResult } from './MapResult.tsx';
import { Plan } from './Plan.tsx';
import { newestPlan } from './plan.ts';
import { answersOf, type Answers, type Sheet } from './sheets.ts';
import { RESULT_WORDS } from './words.ts';

interface Props {
  assessment: Check;
  axes: MapAxes;
  cells: readonly CellAdvice[];
  findings: FindingLinks;
  /** Finished sheets, oldest first; there is at least one. */
  taken: readonly Sheet[];
  onAnswer: (place: string, value: string) => void;
  onAgain: () => void;
  /** What else there is to say of this result. */
  children?: ReactNode;
}

/** What was said, what to do about it, one plan, and how it was before. It prints in the place of the empty form. */
export function Result(props: Props) {
  const { assessment, findings, taken, onAnswer, onAgain, children } = props;
  const last = taken[taken.length - 1]!;
  const answers = answersOf(last);
  const points = taken.map((sheet): Point => ({
    ...tally(assessment, answersOf(sheet)),
    sheet: sheet.id,
    at: sheet.done ?? sheet.begun,
  }));
  return (
    <div className="stack assessment-result prints">
      <FocusHeading>
        {RESULT_WORDS[assessment.form].title} <Day iso={last.done ?? last.begun} />
      </FocusHeading>
      <ByForm {...props} answers={answers} />
      {children}
      {assessment.plan && (
        <Plan
          example={assessment.plan}
          answers={answers}
          before={newestPlan(taken.slice(0, -1).map(answersOf))}
          onType={onAnswer}
        />
      )}
      {points.length > 1 && <History points={points} />}
      <p className="small soft">
        {assessment.limits} <Findings ids={assessment.sources} findings={findings} />
      </p>
      <button type="button" className="button quiet no-print" onClick={onAgain}>
        Take the check again
      </button>
    </div>
  );
}

function ByForm({ assessment, axes, cells, findings, answers }: Props & { answers: Answers }) {
  switch (assessment.form) {
    case 'map':
      return <MapResult assessment={assessment} axes={axes} cells={cells} answers={answers} />;
    case 'groups':
      return (
        <GroupsResult assessment={assessment} cells={cells} findings={findings} answers={answers} />
      );
    case 'coverage':
      return <CoverageResult assessment={assessment} cells={cells} answers={answers} />;
  }
}

const tally = (assessment: Check, answers: Answers) =>
  assessment.form === 'coverage' ? tallyThemes(assessment, answers) : tallyOf(assessment, answers);
