import { useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import { StartButton } from '../ui/StartButton.tsx';
import { useReturn } from '../ui/use-return.ts';
import { useStarted } from '../ui/use-started.ts';
import type { CellAdvice } from './Advice.tsx';
import { CompareSheets } from './CompareSheets.tsx';
import { newSheetId } from './sheet-id.ts';
import type { Listed } from './sheet-items.ts';
import { SheetForm } from './SheetForm.tsx';
import { SheetList } from './SheetList.tsx';
import { SheetView } from './SheetView.tsx';
import { finishedSheets, sheetInHand, sheetsOf } from './sheets.ts';
import { assessmentFacts, finishSheet, keepAnswer, removeSheet } from './store.ts';
import { counted, SHEET_WORDS } from './words.ts';
import './self-assessment.css';

interface Props {
  assessment: Listed;
  cells: readonly CellAdvice[];
}

/** Sheets that are filled in one after the other and kept: those of observers, or one for each interview. */
export function Sheets({ assessment, cells }: Props) {
  const { id, form } = assessment;
  const words = SHEET_WORDS[form];
  const facts = useSaved(assessmentFacts(id));
  const [view, setView] = useState<'list' | 'form' | 'sheet'>('list');
  const [open, setOpen] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const top = useReturn<HTMLParagraphElement>(view === 'list');
  const sheets = sheetsOf(facts);
  const sheet = sheets.find((candidate) => candidate.id === open);
  const inHand = sheetInHand(facts);

  const show = (which: 'form' | 'sheet', sheetId: string) => {
    setOpen(sheetId);
    setView(which);
  };
  const begin = () => show('form', newSheetId());
  const goOn = () => (inHand ? show('form', inHand.id) : begin());
  useStarted(ref, () => {
    const newest = sheetInHand(assessmentFacts(id).store.get());
    show('form', newest?.id ?? newSheetId());
  });

  return (
    <div ref={ref} className="self-assessment">
      {view === 'form' ? (
        <SheetForm
          key={open}
          assessment={assessment}
          sheet={sheet}
          onAnswer={(place, value) => keepAnswer(id, open, place, value, now())}
          onFinish={() => {
            if (!sheet) keepAnswer(id, open, 'sheet.empty', 'yes', now());
            finishSheet(id, open, now());
            setView('sheet');
          }}
        />
      ) : view === 'sheet' && sheet ? (
        <SheetView
          key={open}
          assessment={assessment}
          cells={cells}
          sheet={sheet}
          onChange={() => setView('form')}
          onBack={() => setView('list')}
        />
      ) : (
        <div className="stack no-print">
          <div className="card stack needs-script">
            <p ref={top} tabIndex={-1}>
              About {counted(assessment.minutes, 'minute')}. {assessment.instruction} What is
              written stays on this device.
            </p>
            <div className="actions">
              <StartButton
                label={inHand ? words.goOn : sheets.length > 0 ? words.another : words.start}
                onStart={goOn}
              />
              {inHand && (
                <button type="button" className="button quiet" onClick={begin}>
                  {words.another}
                </button>
              )}
            </div>
          </div>
          {sheets.length > 0 && (
            <SheetList
              assessment={assessment}
              sheets={[...sheets].reverse()}
              onOpen={({ id: sheetId, done }) => show(done ? 'sheet' : 'form', sheetId)}
              onRemove={(gone) => {
                removeSheet(id, gone.id, now());
                top.current?.focus();
              }}
            />
          )}
          {form === 'observer' && (
            <CompareSheets assessment={assessment} sheets={finishedSheets(facts)} />
          )}
        </div>
      )}
    </div>
  );
}
