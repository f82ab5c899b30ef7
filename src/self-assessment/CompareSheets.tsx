import { SheetDay } from './SheetDay.tsx';
import { dayOn, nameOf, ratingsOf, wordOf, type Listed } from './sheet-items.ts';
import { answersOf, type Sheet } from './sheets.ts';
import { SHEET_WORDS } from './words.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface Props {
  assessment: Listed;
  /** Finished sheets, oldest first. */
  sheets: readonly Sheet[];
}

/** More columns than these do not fit beside each other. */
const COLUMNS = 4;

/** The newest sheets beside each other: what was seen each time. */
export function CompareSheets({ assessment, sheets }: Props) {
  if (sheets.length < 2) return null;
  const shown = sheets.slice(-COLUMNS);
  const words = SHEET_WORDS[assessment.form];
  return (
    <section className="stack">
      <h2>Side by side</h2>
      <ScrollBox label="Sheets side by side">
        <table className="assessment-table">
          <caption className="visually-hidden">What was seen each time</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              {shown.map((sheet) => (
                <th key={sheet.id} scope="col">
                  {nameOf(assessment, sheet) || words.unnamed}{' '}
                  <span className="soft">
                    <SheetDay text={dayOn(assessment, sheet)} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratingsOf(assessment).map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {shown.map((sheet) => (
                  <td key={sheet.id}>
                    {wordOf(assessment, answersOf(sheet), id) ?? words.notRated}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
