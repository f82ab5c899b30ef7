import type { Ratings } from './engine.ts';
import type { SelfAssessment } from './schema.ts';

interface Props {
  assessment: SelfAssessment;
  title: string;
  statements: SelfAssessment['statements'];
  ratings: Ratings;
  onRate: (statement: string, answer: string) => void;
}

/** A group of statements, each with the answers of the scale. */
export function Statements({ assessment, title, statements, ratings, onRate }: Props) {
  return (
    <section className="statements">
      <h3>{title}</h3>
      {statements.map(({ id, text }) => (
        <fieldset key={id} className="statement">
          <legend>{text}</legend>
          <div className="scale">
            {assessment.scale.map((answer) => (
              <label key={answer.id}>
                <input
                  type="radio"
                  name={`${assessment.id}-${id}`}
                  value={answer.id}
                  checked={ratings[id] === answer.id}
                  onChange={() => onRate(id, answer.id)}
                />
                <span>{answer.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
