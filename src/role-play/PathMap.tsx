import type { Step } from './engine.ts';
import type { SceneMap } from './map-layout.ts';
import type { Scene } from './schema.ts';

interface Props {
  scene: Scene;
  map: SceneMap;
  steps: readonly Step[];
  endingsSeen: ReadonlySet<string>;
}

/** All ways through the scene, with the one that was taken. Endings that were not found yet keep their secret. */
export function PathMap({ scene, map, steps, endingsSeen }: Props) {
  const taken = new Set(steps.map(({ before, after }) => `${before.at} ${after.at}`));
  const visited = new Set(steps.flatMap(({ before, after }) => [before.at, after.at]));
  const numberOf = (id: string) => scene.turns.findIndex((turn) => turn.id === id) + 1;
  const endings = scene.endings.map(({ id, title }, index) => ({
    id,
    letter: 'ABCDEFGH'[index],
    title: endingsSeen.has(id) ? title : '?',
  }));
  return (
    <section className="path-map">
      <h3>The road you took, and the others</h3>
      <div className="path-map-frame">
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          width={map.width}
          height={map.height}
          aria-hidden="true"
        >
          {map.ways.map(({ from, to, points }) => (
            <polyline
              key={`${from} ${to}`}
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              data-taken={taken.has(`${from} ${to}`) || undefined}
            />
          ))}
          {map.places.map(({ id, x, y }) => {
            const ending = endings.find((candidate) => candidate.id === id);
            return (
              <g key={id} data-taken={visited.has(id) || undefined}>
                {ending ? (
                  <rect x={x - 14} y={y - 14} width="28" height="28" />
                ) : (
                  <circle cx={x} cy={y} r="14" />
                )}
                <text x={x} y={y + 5}>
                  {ending ? ending.letter : numberOf(id)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <ul className="plain-list path-map-endings" aria-label="Endings">
        {endings.map(({ id, letter, title }) => (
          <li key={id}>
            <b>{letter}</b> {title === '?' ? 'Not found yet' : title}
          </li>
        ))}
      </ul>
      <details className="no-print">
        <summary>The road as a list</summary>
        <ol>
          {steps.map(({ turn, before, after, reply }) => (
            <li key={before.at}>
              At {numberOf(before.at)} you said: “{reply.text}” It led to {placeName(after.at)}.
              {turn.replies.length > 1 && (
                <ul>
                  {otherWays(turn.replies, reply.id).map(({ text, to }) => (
                    <li key={text}>
                      “{text}” leads to {to.map(placeName).join(' or ')}.
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );

  function placeName(id: string): string {
    const ending = endings.find((candidate) => candidate.id === id);
    return ending ? `ending ${ending.letter}` : `${numberOf(id)}`;
  }
}

function otherWays(
  replies: Step['turn']['replies'],
  chosen: string,
): { text: string; to: string[] }[] {
  return replies
    .filter(({ id }) => id !== chosen)
    .map(({ text, to }) => ({
      text,
      to: typeof to === 'string' ? [to] : [...new Set(to.map((way) => way.to))],
    }));
}
