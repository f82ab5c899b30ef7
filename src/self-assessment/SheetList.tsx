import { SheetDay } from './SheetDay.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { countsOf, dayOn, nameOf, type Listed } from './sheet-items.ts';
import { answersOf, type Sheet } from './sheets.ts';
import { SHEET_WORDS } from './words.ts';

interface Props {
  assessment: Listed;
  /** In the order in which they are shown. */
  sheets: readonly Sheet[];
  onOpen: (sheet: Sheet) => void;
  onRemove: (sheet: Sheet) => void;
}

/** All sheets that are kept, each with its day, its name and what was said in a few words. */
export function SheetList({ assessment, sheets, onOpen, onRemove }: Props) {
  const words = SHEET_WORDS[assessment.form];
  return (
    <section className="stack">
      <h2>{words.list}</h2>
      <ul className="plain-list sheet-list">
        {sheets.map((sheet) => {
          const name = nameOf(assessment, sheet) || words.unnamed;
          const counts = countsOf(assessment, answersOf(sheet));
          const day = dayOn(assessment, sheet);
          return (
            <li key={sheet.id} className="card">
              <p>
                <b>{name}</b>
                {day && (
                  <>
                    {' · '}
                    <SheetDay text={day} />
                  </>
                )}
                {sheet.done === null && ' · not finished'}
              </p>
              {counts.length > 0 && (
                <p className="small soft">
                  {counts.map(({ label, count }) => `${label}: ${count}`).join(' · ')}
                </p>
              )}
              <div className="actions">
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${sheet.done ? 'Open' : 'Go on with'} ${name}`}
                  onClick={() => onOpen(sheet)}
                >
                  {sheet.done ? 'Open' : 'Go on'}
                </button>
                <RemoveButton name={name} onRemove={() => onRemove(sheet)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
