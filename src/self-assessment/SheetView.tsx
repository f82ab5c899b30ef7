import { SheetDay } from './SheetDay.tsx';
import { Advice, type CellAdvice } from './Advice.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import type { Item } from './schema.ts';
import { dayOn, nameOf, notePlace, toWorkOn, wordOf, type Listed } from './sheet-items.ts';
import { answersOf, type Answers, type Sheet } from './sheets.ts';
import { SHEET_WORDS } from './words.ts';

interface Props {
  assessment: Listed;
  cells: readonly CellAdvice[];
  sheet: Sheet;
  onChange: () => void;
  onBack: () => void;
}

/** A filled sheet, to read and to print, with what the course has for what was weak. */
export function SheetView({ assessment, cells, sheet, onChange, onBack }: Props) {
  const answers = answersOf(sheet);
  const words = SHEET_WORDS[assessment.form];
  const day = dayOn(assessment, sheet);
  const weak = toWorkOn(assessment, answers);
  return (
    <div className="stack assessment-result">
      <FocusHeading>
        {nameOf(assessment, sheet) || words.unnamed}
        {day && (
          <>
            {', '}
            <SheetDay text={day} />
          </>
        )}
      </FocusHeading>
      <Filled assessment={assessment} answers={answers} />
      {weak.map((item) => {
        const cell = cells.find(({ id }) => id === item.cell);
        return (
          cell && (
            <section key={item.id} className="card stack no-print" data-objective={cell.objective}>
              <h3>{item.label}</h3>
              <p>{wordOf(assessment, answers, item.id)}. What can help for the next time:</p>
              <Advice {...cell} />
            </section>
          )
        );
      })}
      <p className="small soft no-print">{assessment.limits}</p>
      <div className="actions no-print">
        <button type="button" className="button" onClick={onBack}>
          {words.list}
        </button>
        <button type="button" className="button quiet" onClick={onChange}>
          Change this
        </button>
      </div>
    </div>
  );
}

/** What prints while a sheet is being filled in. */
export function SheetPrint({ assessment, answers }: { assessment: Listed; answers: Answers }) {
  return (
    <div className="only-print">
      <Filled assessment={assessment} answers={answers} />
    </div>
  );
}

function Filled({ assessment, answers }: { assessment: Listed; answers: Answers }) {
  return (
    <div className="filled-sheet prints">
      {assessment.sections.map(({ title, items }) => {
        const rated = items.filter(({ kind }) => kind === 'rating');
        const written = items.filter(({ kind }) => kind !== 'rating');
        return (
          <section key={title}>
            <h3>{title}</h3>
            {written.length > 0 && (
              <dl>
                {written.map((item) => (
                  <Written key={item.id} item={item} text={answers[item.id] ?? ''} />
                ))}
              </dl>
            )}
            {rated.length > 0 && (
              <ScrollBox label={title}>
                <Rated assessment={assessment} items={rated} answers={answers} />
              </ScrollBox>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Written({ item: { kind, label }, text }: { item: Item; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text === '' ? '–' : kind === 'date' ? <SheetDay text={text} /> : text}</dd>
    </div>
  );
}

interface RatedProps {
  assessment: Listed;
  items: readonly Item[];
  answers: Answers;
}

function Rated({ assessment, items, answers }: RatedProps) {
  const notes = assessment.form === 'observer';
  return (
    <table className="assessment-table">
      <thead>
        <tr>
          <th scope="col">{SHEET_WORDS[assessment.form].tick}</th>
          <th scope="col">Answer</th>
          {notes && <th scope="col">Note</th>}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{wordOf(assessment, answers, id) ?? SHEET_WORDS[assessment.form].notRated}</td>
            {notes && <td>{answers[notePlace(id)] ?? ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
