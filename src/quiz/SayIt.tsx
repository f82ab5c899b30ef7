import { useLayoutEffect, useRef, useState } from 'react';
import type { AnswerParts } from './Choose.tsx';
import type { QuestionOf } from './schema.ts';

interface Props extends AnswerParts {
  question: QuestionOf<'say-it-yourself'>;
  text: string;
  onText: (text: string) => void;
  onMissing: (words: string) => void;
  onDone: () => void;
}

/** More than anybody says in one breath; storage has an end. */
const LONGEST = 2000;

/** Say a line or write it, lay one good answer beside it, and mark your own. */
export function SayIt(props: Props) {
  const { question, name, given, answered, onChange, text, onText, onMissing, onDone } = props;
  const [compared, setCompared] = useState(given.length > 0);
  const model = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (compared && !answered) model.current?.focus();
    // Only when the model answer appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [compared]);

  if (!compared && !answered) {
    const compare = () => {
      if (text.trim() === '') onMissing('Write something first, or say it aloud.');
      else setCompared(true);
    };
    const aloud = () => {
      onMissing('');
      setCompared(true);
    };
    return (
      <div className="say-it stack">
        <label>
          <span>Your words</span>
          <textarea
            rows={5}
            maxLength={LONGEST}
            value={text}
            aria-describedby={`${name}-kept`}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        </label>
        <p id={`${name}-kept`} className="small soft">
          What you write stays on this device.
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={compare}>
            Compare what I wrote
          </button>
          <button type="button" className="button quiet" onClick={aloud}>
            I said it aloud
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="say-it stack">
      <div className="say-it-both">
        <div>
          <p className="say-it-label">Your words</p>
          <p className="say-it-text">{text.trim() || 'You said it aloud.'}</p>
        </div>
        <div>
          <p ref={model} tabIndex={-1} className="say-it-label">
            One good answer
          </p>
          <p className="say-it-text">{question.model}</p>
        </div>
      </div>
      <fieldset>
        <legend>{answered ? 'What yours had, by your own mark' : 'What did yours have?'}</legend>
        {question.points.map((point) => {
          const met = given.includes(point.id);
          return (
            <div
              key={point.id}
              className="choice"
              data-chosen={met || undefined}
              data-sign={answered && met ? 'right' : undefined}
            >
              <label>
                <input
                  type="checkbox"
                  checked={met}
                  disabled={answered}
                  aria-describedby={answered ? `${name}-${point.id}` : undefined}
                  onChange={(event) =>
                    onChange([
                      ...given.filter((other) => other !== point.id),
                      ...(event.currentTarget.checked ? [point.id] : []),
                    ])
                  }
                />
                <span>{point.text}</span>
              </label>
              {answered && (
                <p id={`${name}-${point.id}`} className="choice-feedback">
                  <b>
                    <span aria-hidden="true">{met ? '✓' : '·'}</span>{' '}
                    {met ? 'Yours had it.' : 'Not yet in yours.'}
                  </b>{' '}
                  {point.feedback}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      {!answered && (
        <button type="button" className="button" onClick={onDone}>
          That is my mark
        </button>
      )}
    </div>
  );
}
