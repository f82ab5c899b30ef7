import { useState } from 'react';
import { Choices } from './Choices.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';
import { TextField } from './TextField.tsx';
import { ownPlace } from './weighing.ts';

interface Props {
  assessment: Of<'weighing'>;
  weights: Answers;
  /** Something matters, so jobs can be weighed. */
  ready: boolean;
  onAnswer: (place: string, value: string) => void;
  onDone: () => void;
}

/** How much each thing matters, and things of one's own. */
export function WeightsForm({ assessment, weights, ready, onAnswer, onDone }: Props) {
  const [missing, setMissing] = useState(false);
  const own = Array.from({ length: assessment.own }, (_, index) => index + 1);
  return (
    <form
      data-in-hand=""
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDone();
        else setMissing(true);
      }}
    >
      <FocusHeading>What matters to you?</FocusHeading>
      <section className="statements">
        {assessment.factors.map(({ id, text }) => (
          <Choices
            key={id}
            name={`${assessment.id}-weight-${id}`}
            legend={text}
            scale={assessment.weights}
            value={weights[id]}
            onChoose={(answer) => onAnswer(id, answer)}
          />
        ))}
        {own.map((number) => (
          <Choices
            key={number}
            name={`${assessment.id}-weight-own-${number}`}
            legend={(weights[ownPlace(number)] ?? '').trim() || `Your own, ${number}`}
            scale={assessment.weights}
            value={weights[`own-${number}`]}
            onChoose={(answer) => onAnswer(`own-${number}`, answer)}
            lead={
              <div className="statement-body">
                <TextField
                  label="Something else that matters to you"
                  name={ownPlace(number)}
                  value={weights[ownPlace(number)] ?? ''}
                  onType={(text) => onAnswer(ownPlace(number), text)}
                />
              </div>
            }
          />
        ))}
      </section>
      <div className="actions">
        <button type="submit" className="button">
          On to the jobs
        </button>
      </div>
      <div role="alert">
        {missing && !ready && (
          <p className="assessment-missing">
            Nothing matters yet. Choose at least one thing above.
          </p>
        )}
      </div>
    </form>
  );
}
