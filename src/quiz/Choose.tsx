import { useId, type KeyboardEvent } from 'react';
import type { Given } from './engine.ts';
import type { MarkedChoice, QuestionOf } from './schema.ts';

/** What the parts that answer a question have in common. */
export interface AnswerParts {
  /** Unique on the page. */
  name: string;
  given: Given;
  answered: boolean;
  onChange: (given: Given) => void;
  /** Enter on a choice goes on to how sure one is, and never answers by itself. */
  onEnter: (event: KeyboardEvent) => void;
}

interface Props extends AnswerParts {
  question: QuestionOf<'one-right' | 'several-right' | 'weak-sentence'>;
  /** In the order in which they are shown. */
  choices: readonly MarkedChoice[];
}

/** One or several of some choices. */
export function Choose({ question, choices, name, given, answered, onChange, onEnter }: Props) {
  const several = question.kind === 'several-right';
  const choose = (id: string, on: boolean) =>
    onChange(several ? [...given.filter((other) => other !== id), ...(on ? [id] : [])] : [id]);
  return choices.map((choice) => (
    <ChoiceRow
      key={choice.id}
      choice={choice}
      name={name}
      several={several}
      chosen={given.includes(choice.id)}
      answered={answered}
      weakSentence={question.kind === 'weak-sentence'}
      onChoose={(on) => choose(choice.id, on)}
      onEnter={onEnter}
    />
  ));
}

interface ChoiceRowProps {
  choice: MarkedChoice;
  name: string;
  several: boolean;
  chosen: boolean;
  answered: boolean;
  weakSentence: boolean;
  onChoose: (on: boolean) => void;
  onEnter: (event: KeyboardEvent) => void;
}

function ChoiceRow(props: ChoiceRowProps) {
  const { choice, name, several, chosen, answered, onChoose, onEnter } = props;
  const id = useId();
  const sign = answered ? signFor(props) : undefined;
  return (
    <div className="choice" data-chosen={chosen || undefined} data-sign={sign?.tone}>
      <label>
        <input
          type={several ? 'checkbox' : 'radio'}
          name={name}
          checked={chosen}
          disabled={answered}
          aria-describedby={answered ? id : undefined}
          onKeyDown={onEnter}
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
function signFor({ choice, chosen, several, weakSentence }: ChoiceRowProps) {
  if (weakSentence) {
    if (choice.right) return { tone: 'right', mark: '✓', word: 'The weak one.' };
    return chosen
      ? { tone: 'wrong', mark: '✗', word: 'This one holds.' }
      : { tone: undefined, mark: '·', word: 'This one holds.' };
  }
  if (choice.right)
    return {
      tone: 'right',
      mark: '✓',
      word: chosen ? 'Right.' : several ? 'Right, and you left it out.' : 'This one works best.',
    };
  return chosen
    ? { tone: 'wrong', mark: '✗', word: 'Not this one.' }
    : { tone: undefined, mark: '·', word: 'Not this one.' };
}
