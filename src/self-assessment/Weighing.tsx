import { useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import { StartButton } from '../ui/StartButton.tsx';
import { useStarted } from '../ui/use-started.ts';
import { JobForm } from './JobForm.tsx';
import type { Of } from './schema.ts';
import { newSheetId } from './sheet-id.ts';
import { answersOf, sheetsOf } from './sheets.ts';
import { assessmentFacts, finishSheet, keepAnswer, removeSheet } from './store.ts';
import { factorsOf, jobResult, weighed, WEIGHTS_SHEET } from './weighing.ts';
import { WeighingResult } from './WeighingResult.tsx';
import { WeightsForm } from './WeightsForm.tsx';
import { counted } from './words.ts';
import './self-assessment.css';

interface Props {
  assessment: Of<'weighing'>;
}

/** Say what matters, say what each job has of it, see them side by side. */
export function Weighing({ assessment }: Props) {
  const { id } = assessment;
  const facts = useSaved(assessmentFacts(id));
  const [view, setView] = useState<'intro' | 'weights' | 'job' | 'result'>('intro');
  const [open, setOpen] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const sheets = sheetsOf(facts);
  const weights = answersOf(sheets.find((sheet) => sheet.id === WEIGHTS_SHEET));
  const jobs = sheets.filter((sheet) => sheet.id !== WEIGHTS_SHEET);
  const factors = factorsOf(assessment, weights);
  const matters = weighed(factors);
  useStarted(ref, () => setView('weights'));

  const openJob = (sheet: string) => {
    setOpen(sheet);
    setView('job');
  };
  return (
    <div ref={ref} className="self-assessment">
      {view === 'weights' ? (
        <WeightsForm
          assessment={assessment}
          weights={weights}
          ready={matters.length > 0}
          onAnswer={(place, value) => keepAnswer(id, WEIGHTS_SHEET, place, value, now())}
          onDone={() => {
            finishSheet(id, WEIGHTS_SHEET, now());
            if (jobs.length > 0) setView('result');
            else openJob(newSheetId());
          }}
        />
      ) : view === 'job' ? (
        <JobForm
          key={open}
          assessment={assessment}
          factors={matters}
          answers={answersOf(jobs.find((job) => job.id === open))}
          onAnswer={(place, value) => keepAnswer(id, open, place, value, now())}
          onDone={() => {
            finishSheet(id, open, now());
            setView('result');
          }}
        />
      ) : view === 'result' ? (
        <WeighingResult
          assessment={assessment}
          factors={matters}
          jobs={jobs.map((job) => jobResult(assessment, weights, job))}
          onWeights={() => setView('weights')}
          onAdd={() => openJob(newSheetId())}
          onOpen={openJob}
          onRemove={(sheet) => removeSheet(id, sheet, now())}
        />
      ) : (
        <div className="card stack needs-script no-print">
          <p>
            About {counted(assessment.minutes, 'minute')}. {assessment.instruction} What you say
            stays on this device.
          </p>
          <div className="actions">
            <StartButton
              label={matters.length > 0 ? 'Change what matters' : 'Say what matters'}
              onStart={() => setView('weights')}
            />
            {matters.length > 0 && (
              <button type="button" className="button quiet" onClick={() => setView('result')}>
                See the jobs
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
