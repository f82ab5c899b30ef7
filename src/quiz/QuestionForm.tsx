import { useEffect, useId, useRef, useState } from 'react';
import type { Seed } from '../chance/shuffle.ts';
import { mark, orderedChoices, type Answer } from './engine.ts';
import type { Choice, Question } from './schema.ts';
import { kindHint } from './words.ts';

interface Props {
  question: Question;
  seed: Seed;
  /** The answer given, whose feedback is then shown. */
  answer: Answer | undefined;
  /** No other question is waiting. */
  last: boolean;
  onAnswer: (choices: string[]) => void;
  onNext: () => void;
}

/** One question: choose, check, read why, go on. */
export function QuestionForm({ question, seed, answer, last, onAnswer, onNext }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(false);
  const legend = useRef<HTMLLegendElement>(null);
  const feedback = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const several = question.kind === 'several-right';

  useEffect(() => legend.current?.focus(), []);
  const answered = answer !== undefined;
  useEffect(() => {
    if (answered) feedback.current?.focus();
  }, [answered]);

  const choose = (choice: string, on: boolean) => {
    setEmpty(false);
    setChosen((before) =>
      several ? [...before.filter((other) => other !== choice), ...(on ? [choice] : [])] : [choice],
    );
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (answer) onNext();
    else if (chosen.length === 0) setEmpty(true);
    else onAnswer([...chosen]);
  };

  const given = answer?.choices ?? chosen;
  return (
    <form onSubmit={submit}>
      <fieldset aria-describedby={`${id}-hint`}>
        <legend ref={legend} tabIndex={-1}>
          {question.setting && <span className="question-setting">{question.setting}</span>}
          {question.ask}
        </legend>
        <p id={`${id}-hint`} className="small soft">
          {kindHint(question.kind)}
        </p>
        {orderedChoices(question, seed).map((choice) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            name={id}
            several={several}
            chosen={given.includes(choice.id)}
            checked={answered}
            weakSentence={question.kind === 'weak-sentence'}
            onChoose={(on) => choose(choice.id, on)}
          />
        ))}
      </fieldset>
      {answer && (
        <p
          ref={feedback}
          tabIndex={-1}
          className="question-verdict"
          data-right={mark(question, answer.choices).right}
        >
          {verdict(question, answer)}
        </p>
      )}
      <div role="alert">
        {empty && <p className="question-empty">Choose an answer first. A guess is fine.</p>}
      </div>
      <button type="submit" className="button">
        {!answer ? 'Check my answer' : last ? 'See how it went' : 'Next question'}
      </button>
    </form>
  );
}

interface ChoiceRowProps {
  choice: Choice;
  name: string;
  several: boolean;
  chosen: boolean;
  checked: boolean;
  weakSentence: boolean;
  onChoose: (on: boolean) => void;
}

function ChoiceRow({
  choice,
  name,
  several,
  chosen,
  checked,
  weakSentence,
  onChoose,
}: ChoiceRowProps) {
  const id = useId();
  const sign = checked ? signFor(choice, chosen, weakSentence) : undefined;
  return (
    <div className="choice" data-chosen={chosen || undefined} data-sign={sign?.tone}>
      <label>
        <input
          type={several ? 'checkbox' : 'radio'}
          name={name}
          checked={chosen}
          disabled={checked}
          aria-describedby={checked ? id : undefined}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>{choice.text}</span>
      </label>
      {sign && (
        <p id={id} className="choice-feedback">
          <b>
            <span aria-hidden="true">{sign.mark}</span> {sign.word}
          </b>{' '}
          {chosen && 'You chose this. '}
          {choice.feedback}
        </p>
      )}
    </div>
  );
}

/** How a choice is marked once the answer is checked: by sign and word as well as by colour. */
function signFor(choice: Choice, chosen: boolean, weakSentence: boolean) {
  if (weakSentence) {
    if (choice.right) return { tone: 'right', mark: '✓', word: 'The weak one.' };
    return chosen
      ? { tone: 'wrong', mark: '✗', word: 'This one holds.' }
      : { tone: undefined, mark: '·', word: 'This one holds.' };
  }
  if (choice.right)
    return { tone: 'right', mark: '✓', word: chosen ? 'Right.' : 'Right, and you left it out.' };
  return chosen
    ? { tone: 'wrong', mark: '✗', word: 'Not this one.' }
    : { tone: undefined, mark: '·', word: 'Not this one.' };
}

function verdict(question: Question, answer: Answer): string {
  const { right, points } = mark(question, answer.choices);
  if (right) return 'Yes. Read why below each choice.';
  if (points > 0) return 'Partly. Read what each choice does.';
  return 'Not quite. Read what each choice does.';
}
