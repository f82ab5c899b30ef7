import { Day } from '../ui/Day.tsx';
import { changeWords, dotsOf, type Point } from './history.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface Props {
  /** Every time that the check was taken, oldest first; two or more. */
  points: readonly Point[];
}

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 12;

/** How it was each time: a line for the eye, a sentence, and the same as a table. */
export function History({ points }: Props) {
  const dots = dotsOf(points).map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE),
  }));
  const noun = points[0]?.noun ?? '';
  return (
    <section className="assessment-history stack">
      <h3>Then and now</h3>
      <p>{changeWords(points)}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="history-chart" aria-hidden="true">
        <path className="history-base" d={`M0 ${HEIGHT - EDGE}H${WIDTH}M0 ${EDGE}H${WIDTH}`} />
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {dots.map(({ x, y }, index) => (
          <circle key={index} cx={x} cy={y} r={index === dots.length - 1 ? 6 : 4} />
        ))}
        {[0, points.length - 1].map((index) => (
          <text
            key={index}
            x={dots[index]?.x}
            y={(dots[index]?.y ?? 0) + ((dots[index]?.y ?? 0) < HEIGHT / 2 ? 20 : -11)}
            textAnchor={index === 0 ? 'start' : 'end'}
          >
            {points[index]?.count}
          </text>
        ))}
      </svg>
      <details>
        <summary>All times as a table</summary>
        <ScrollBox label="All times">
          <table className="assessment-table">
            <caption className="visually-hidden">How many {noun}, each time</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">How many</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ sheet, at, count, of }) => (
                <tr key={sheet}>
                  <th scope="row">
                    <Day iso={at} />
                  </th>
                  <td>
                    {count} of {of}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}
