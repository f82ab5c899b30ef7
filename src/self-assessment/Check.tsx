import { useRef, useState, type ReactNode } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import type { MapAxes } from '../ui/CourseMap.tsx';
import { Day } from '../ui/Day.tsx';
import { StartButton } from '../ui/StartButton.tsx';
import { useStarted } from '../ui/use-started.ts';
import type { CellAdvice } from './Advice.tsx';
import { CheckForm } from './CheckForm.tsx';
import type { FindingLinks } from './GroupsResult.tsx';
import { statementsOf, type Check as CheckData } from './engine.ts';
import { newestPlan, sentenceOf } from './plan.ts';
import { Result } from './Result.tsx';
import { newSheetId } from './sheet-id.ts';
import { answersOf, finishedSheets, sheetInHand, sheetsOf, type Answers } from './sheets.ts';
import { assessmentFacts, finishSheet, keepAnswer } from './store.ts';
import { counted } from './words.ts';
import './self-assessment.css';

export interface CheckProps {
  assessment: CheckData;
  axes: MapAxes;
  /** The cells of the map that the check is about. */
  cells: readonly CellAdvice[];
  /** Titles and addresses of the findings that advice leans on, by id. */
  findings?: FindingLinks;
  /** What else is shown beside a result, from what was said in it. */
  beside?: (said: Answers) => ReactNode;
}

/** Say how it is, see what it adds up to, make one plan. Answers are kept as they are given. */
export function Check({ assessment, axes, cells, findings = {}, beside }: CheckProps) {
  const { id } = assessment;
  const facts = useSaved(assessmentFacts(id));
  const [view, setView] = useState<'intro' | 'form' | 'result'>('intro');
  const [fresh, setFresh] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const taken = finishedSheets(facts);
  const last = taken[taken.length - 1];
  const inHand = sheetInHand(facts);
  const sheet = inHand?.id ?? fresh;

  const start = () => {
    setFresh(newSheetId());
    setView('form');
  };
  useStarted(ref, start);
  const finish = () => {
    // A check without a single tick is finished, too: its sheet begins here.
    if (!inHand) keepAnswer(id, sheet, 'check.finished', 'yes', now());
    finishSheet(id, sheet, now());
    setView('result');
  };
  return (
    <div ref={ref} className="self-assessment">
      {view === 'form' ? (
        <CheckForm
          assessment={assessment}
          axes={axes}
          cells={cells}
          answers={answersOf(inHand)}
          onAnswer={(place, value) => keepAnswer(id, sheet, place, value, now())}
          onFinish={finish}
        />
      ) : view === 'result' && last ? (
        <Result
          assessment={assessment}
          axes={axes}
          cells={cells}
          findings={findings}
          taken={taken}
          onAnswer={(place, value) => keepAnswer(id, last.id, place, value, now())}
          onAgain={start}
        >
          {beside?.(answersOf(last))}
        </Result>
      ) : (
        <Intro
          assessment={assessment}
          last={last?.done ?? undefined}
          begun={inHand !== undefined}
          plan={newestPlan(sheetsOf(facts).map(answersOf))}
          onStart={start}
          onResult={() => setView('result')}
        />
      )}
    </div>
  );
}

interface IntroProps {
  assessment: CheckData;
  /** When the check was last finished. */
  last: string | undefined;
  begun: boolean;
  plan: ReturnType<typeof newestPlan>;
  onStart: () => void;
  onResult: () => void;
}

function Intro({ assessment, last, begun, plan, onStart, onResult }: IntroProps) {
  const size =
    assessment.form === 'coverage'
      ? counted(assessment.themes.length, 'theme')
      : counted(statementsOf(assessment).length, 'statement');
  const start = begun ? 'Go on with the check' : last ? 'Take the check again' : 'Start the check';
  return (
    <>
      <div className="card stack needs-script no-print">
        <p>
          {size}, about {counted(assessment.minutes, 'minute')}. {assessment.instruction} Your
          answers stay on this device.
        </p>
        {last && (
          <p>
            You took this check on <Day iso={last} />.
          </p>
        )}
        {plan && (
          <p>
            Your plan: <b>“{sentenceOf(plan)}”</b>
          </p>
        )}
        <div className="actions">
          <StartButton label={start} onStart={onStart} />
          {last && (
            <button type="button" className="button quiet" onClick={onResult}>
              See my last result
            </button>
          )}
        </div>
      </div>
      {plan && <p className="only-print">My plan: “{sentenceOf(plan)}”</p>}
    </>
  );
}
