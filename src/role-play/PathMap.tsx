import type { Step } from './engine.ts';
import type { SceneMap } from './map-layout.ts';
import type { SceneWithSituations } from './situations.ts';

interface Props {
  scene: SceneWithSituations;
  map: SceneMap;
  steps: readonly Step[];
  endingsSeen: ReadonlySet<string>;
}

/** All ways through the scene, with the one that was taken. Endings that were not found yet keep their secret. */
export function PathMap({ scene, map, steps, endingsSeen }: Props) {
  // What the learner had to disclose is told where it came in.
  const own = new Set(scene.situations?.flatMap(({ turns }) => turns.map(({ id }) => id)));
  const onMap = (id: string) => (own.has(id) ? (scene.disclosures?.before ?? id) : id);
  const taken = new Set(steps.map(({ before, after }) => `${onMap(before.at)} ${onMap(after.at)}`));
  const visited = new Set(steps.flatMap(({ before, after }) => [before.at, after.at].map(onMap)));
  const numberOf = (id: string) => scene.turns.findIndex((turn) => turn.id === id) + 1;
  const endings = scene.endings.map(({ id, title }, index) => ({
    id,
    letter: 'ABCDEFGH'[index],
    title: endingsSeen.has(id) ? title : '?',
  }));
  return (
    <section className="path-map">
      <h3>The road you took, and the others</h3>
      {/* What scrolls must be reached by keyboard: WCAG 2.1.1. */}
      <div
        className="path-map-frame"
        role="region"
        aria-label="The road as a picture. As a list, it stands below."
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        tabIndex={0}
      >
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
              At {numberOf(onMap(before.at))} you said: “{reply.text}” It led to{' '}
              {placeName(after.at)}.
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

  function placeName(place: string): string {
    const id = onMap(place);
    const ending = endings.find((candidate) => candidate.id === id);
    if (ending) return `ending ${ending.letter}`;
    return own.has(place) ? `what they ask about you, before ${numberOf(id)}` : `${numberOf(id)}`;
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
