import type { CellAdvice } from './Advice.tsx';
import { overused, themeResults } from './coverage.ts';
import { Related } from './GroupsResult.tsx';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface Props {
  assessment: Of<'coverage'>;
  cells: readonly CellAdvice[];
  answers: Answers;
}

/** A story can serve several themes, but more than these would be too many for one talk. */
const MANY = 3;

/** Which themes are covered, which are not, and the next step for each. */
export function CoverageResult({ assessment, cells, answers }: Props) {
  const results = themeResults(assessment, answers);
  const open = results.filter(({ covered }) => !covered);
  return (
    <>
      <p>
        {open.length === 0
          ? 'Every theme is covered. Tell each story once more, to somebody who has not heard it.'
          : `${results.length - open.length} of ${results.length} themes are covered.`}
      </p>
      <ScrollBox label="All themes">
        <table className="assessment-table">
          <caption className="visually-hidden">How far you are with each theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Story</th>
              {assessment.steps.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ theme, name, done }) => (
              <tr key={theme.id}>
                <th scope="row">{theme.title}</th>
                <td>{name || '–'}</td>
                {done.map((isDone, index) => (
                  <td key={assessment.steps[index]?.id}>{isDone ? '✓ yes' : '– not yet'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {open.length > 0 && (
        <section className="card stack">
          <h3>What to do next</h3>
          <ul>
            {open.map(({ theme, next }) => (
              <li key={theme.id}>
                <b>{theme.title}:</b> {next?.next} They may ask: {theme.example}
              </li>
            ))}
          </ul>
        </section>
      )}
      {overused(results, MANY).map(({ name, themes }) => (
        <p key={name}>
          “{name}” stands beside {themes.length} themes. Nobody wants to hear one story so often, so
          look for another for one of these: {themes.join(', ')}.
        </p>
      ))}
      <Related cells={cells} />
    </>
  );
}
