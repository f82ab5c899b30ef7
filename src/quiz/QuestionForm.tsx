import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Seed } from '../chance/shuffle.ts';
import { useFocus } from '../ui/use-focus.ts';
import { Choose } from './Choose.tsx';
import { isWhole, orderedChoices, type Given, type Go, type Sure } from './engine.ts';
import { PutInOrder } from './PutInOrder.tsx';
import { SayIt } from './SayIt.tsx';
import type { Question } from './schema.ts';
import { SortIntoGroups } from './SortIntoGroups.tsx';
import { kindHint, stillMissing, SURE_WORDS, verdict } from './words.ts';

/** What somebody has chosen and written so far. */
export interface Half {
  choices: Given;
  text: string;
}

interface Props {
  question: Question;
  seed: Seed;
  go?: Go;
  /** What was answered; its feedback is then shown. */
  answer: Given | undefined;
  /** What was chosen and written before the page was left. */
  draft: Half | undefined;
  onDraft: (half: Half) => void;
  onAnswer: (given: Given, sure: Sure | null) => void;
  /** What stands below the feedback: the way on. */
  children: ReactNode;
}

/** One question: choose, say how sure you are, and read why. */
export function QuestionForm(props: Props) {
  const { question, seed, go = 1, answer, draft, onDraft, onAnswer, children } = props;
  const [half, setHalf] = useState<Half>(() => ({
    choices: fitting(question, draft?.choices) ?? untouched(question, seed, go),
    text: draft?.text ?? '',
  }));
  const [missing, setMissing] = useState('');
  const feedback = useRef<HTMLParagraphElement>(null);
  const firstSure = useRef<HTMLButtonElement>(null);
  const id = useId();

  // The focus goes to the question when it appears, and to what became of it when it is answered.
  const legend = useFocus<HTMLLegendElement>();
  const answered = answer !== undefined;
  const wasAnswered = useRef(answered);
  useLayoutEffect(() => {
    if (answered && !wasAnswered.current) feedback.current?.focus();
    wasAnswered.current = answered;
  }, [answered]);

  const change = (changed: Partial<Half>) => {
    const next = { ...half, ...changed };
    setHalf(next);
    setMissing('');
    onDraft(next);
  };
  const check = (sure: Sure | null) => {
    if (isWhole(question, half.choices)) onAnswer(half.choices, sure);
    else setMissing(stillMissing(question, half.choices));
  };

  const given = answer ?? half.choices;
  const parts = {
    name: id,
    given,
    answered,
    onChange: (choices: Given) => change({ choices }),
    onEnter: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      firstSure.current?.focus();
    },
  };
  return (
    <form data-in-hand="" className="question" onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-describedby={`${id}-hint`}>
        <legend ref={legend} tabIndex={-1}>
          {question.setting && <span className="question-setting">{question.setting}</span>}
          {question.ask}
        </legend>
        {answered ? (
          <p ref={feedback} id={`${id}-hint`} tabIndex={-1} className="question-verdict">
            {verdict(question, given)}
          </p>
        ) : (
          <p id={`${id}-hint`} className="small soft">
            {kindHint(question.kind)}
          </p>
        )}
        {question.kind === 'put-in-order' ? (
          <PutInOrder question={question} {...parts} />
        ) : question.kind === 'sort-into-groups' ? (
          <SortIntoGroups
            question={question}
            choices={orderedChoices(question, seed, go)}
            {...parts}
          />
        ) : question.kind === 'say-it-yourself' ? (
          <SayIt
            question={question}
            {...parts}
            text={half.text}
            onText={(text) => change({ text })}
            onMissing={setMissing}
            onDone={() => check(null)}
          />
        ) : (
          <Choose question={question} choices={orderedChoices(question, seed, go)} {...parts} />
        )}
      </fieldset>
      {!answered && question.kind !== 'say-it-yourself' && (
        <div role="group" aria-labelledby={`${id}-sure`} className="sure">
          <p id={`${id}-sure`}>How sure are you? Say so, and see why.</p>
          <div className="sure-buttons">
            {(['guess', 'think', 'sure'] as const).map((sure, index) => (
              <button
                key={sure}
                ref={index === 0 ? firstSure : undefined}
                type="button"
                className="button quiet"
                onClick={() => check(sure)}
              >
                {SURE_WORDS[sure]}
              </button>
            ))}
          </div>
        </div>
      )}
      <div role="alert">{missing && <p className="question-empty">{missing}</p>}</div>
      {answered && children}
    </form>
  );
}

/** What nobody has touched yet: nothing chosen, or the order in which the choices happen to stand. */
const untouched = (question: Question, seed: Seed, go: Go): Given =>
  question.kind === 'put-in-order' ? orderedChoices(question, seed, go).map(({ id }) => id) : [];

/** A half-made answer, unless the question has changed since: then it is begun anew. */
function fitting(question: Question, choices: Given | undefined): Given | undefined {
  if (!choices || choices.length === 0) return undefined;
  if (question.kind === 'sort-into-groups') {
    const known = question.choices.flatMap((choice) =>
      question.groups.map((group) => `${choice.id}:${group.id}`),
    );
    return choices.every((pair) => known.includes(pair)) ? choices : undefined;
  }
  return isWhole(question, choices) ? choices : undefined;
}
