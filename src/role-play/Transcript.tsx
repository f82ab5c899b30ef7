import type { ReactNode } from 'react';
import type { Step } from './engine.ts';
import type { Scene } from './schema.ts';

interface Props {
  scene: Scene;
  steps: readonly Step[];
  /** What stands below each reply: in the debrief, how it is judged. */
  below?: (step: Step, index: number) => ReactNode;
}

/** Who said what, in order. */
export function Transcript({ scene, steps, below }: Props) {
  const nameOf = (who: string | undefined) => scene.cast.find(({ id }) => id === who)?.name;
  return (
    <ol className="transcript plain-list">
      {steps.map((step, index) => (
        <li key={step.turn.id}>
          {step.lines.map((line) => (
            <p key={line.text}>
              {line.who ? (
                <>
                  <b>{nameOf(line.who)}:</b> {line.text}
                </>
              ) : (
                <i>{line.text}</i>
              )}
            </p>
          ))}
          <p className="transcript-you">
            <b>You:</b> “{step.reply.text}”{step.reply.does && <i> ({step.reply.does})</i>}
          </p>
          {below?.(step, index)}
        </li>
      ))}
    </ol>
  );
}
