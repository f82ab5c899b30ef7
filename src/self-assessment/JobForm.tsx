import { useState } from 'react';
import { Choices } from './Choices.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';
import { TextField } from './TextField.tsx';
import { NAME_PLACE, type Factor } from './weighing.ts';

interface Props {
  assessment: Of<'weighing'>;
  /** What matters, most first. */
  factors: readonly Factor[];
  answers: Answers;
  onAnswer: (place: string, value: string) => void;
  onDone: () => void;
}

/** What one job has of each thing that matters. What is not known is left open. */
export function JobForm({ assessment, factors, answers, onAnswer, onDone }: Props) {
  const [missing, setMissing] = useState(false);
  const named = (answers[NAME_PLACE] ?? '').trim() !== '';
  return (
    <form
      data-in-hand=""
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (named) onDone();
        else {
          setMissing(true);
          event.currentTarget.querySelector<HTMLInputElement>('[type=text]')?.focus();
        }
      }}
    >
      <FocusHeading>What does this job have?</FocusHeading>
      <section className="statements">
        <TextField
          label="What do you call this job or offer?"
          hint="For example: Night baker, Lind’s."
          name="job-name"
          value={answers[NAME_PLACE] ?? ''}
          onType={(text) => onAnswer(NAME_PLACE, text)}
        />
        {factors.map(({ id, text }) => (
          <Choices
            key={id}
            name={`${assessment.id}-job-${id}`}
            legend={text}
            scale={assessment.scale}
            none="I don’t know yet"
            value={answers[id]}
            onChoose={(answer) => onAnswer(id, answer)}
          />
        ))}
      </section>
      <div className="actions">
        <button type="submit" className="button">
          See how it fits
        </button>
      </div>
      <div role="alert">
        {missing && !named && (
          <p className="assessment-missing">
            The job has no name yet. Give it one, so that you know it again.
          </p>
        )}
      </div>
    </form>
  );
}
