import { namePlace, stepPlace, TICKED } from './coverage.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';
import { TextField } from './TextField.tsx';

interface Props {
  assessment: Of<'coverage'>;
  answers: Answers;
  onAnswer: (place: string, value: string) => void;
}

/** Each theme with a line for the name of its story, and a box for each step. */
export function Themes({ assessment, answers, onAnswer }: Props) {
  return (
    <div className="statements">
      {assessment.themes.map(({ id, title, example }) => (
        <fieldset key={id} className="statement">
          <legend>
            {title} <span className="small soft">{example}</span>
          </legend>
          <div className="statement-body stack">
            <TextField
              label={assessment.name}
              name={namePlace(id)}
              value={answers[namePlace(id)] ?? ''}
              onType={(text) => onAnswer(namePlace(id), text)}
            />
            <div className="scale">
              {assessment.steps.map((step) => {
                const place = stepPlace(id, step.id);
                return (
                  <label key={step.id}>
                    <input
                      type="checkbox"
                      name={place}
                      checked={answers[place] === TICKED}
                      onChange={({ target }) => onAnswer(place, target.checked ? TICKED : '')}
                    />
                    <span>{step.label}</span>
                  </label>
                );
              })}
            </div>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
