import { useState } from 'react';
import { now } from '../ui/chance.ts';
import type { QuizData } from './data.ts';
import {
  attemptState,
  mark,
  type AttemptState,
  type Given,
  type Step,
  type Sure,
} from './engine.ts';
import { QuestionForm } from './QuestionForm.tsx';
import {
  attemptInHand,
  finishAttempt,
  keepAnswer,
  keepDraft,
  quizFacts,
  type Draft,
  type QuizFacts,
  type SavedAnswer,
  type SavedAttempt,
} from './store.ts';
import { Summary, type Ways } from './Summary.tsx';

interface Props extends Ways {
  quiz: QuizData;
  attempt: SavedAttempt;
  drafts: QuizFacts['drafts'];
  onAgain: () => void;
}

/**
 * One go at a quiz. What was answered is kept as it is answered; where one stands follows from it, so a reload
 * goes on at the same question.
 */
export function Attempt({ quiz, attempt, drafts, onAgain, ...ways }: Props) {
  const state = attemptState(quiz, attempt);
  /** The place of a question that was answered and is being read; otherwise the next one to answer is shown. */
  const [reading, setReading] = useState<number | null>(null);
  const waiting = state.current ? state.steps.indexOf(state.current) : state.steps.length;
  const place = reading ?? waiting;
  const step = state.steps[place];

  const show = (next: number) => setReading(next >= waiting ? null : next);
  const answer = ({ question, go }: Step, choices: Given, sure: Sure | null) => {
    const { points } = mark(question, choices);
    keepAnswer(quiz.id, {
      question: question.id,
      choices: [...choices],
      go,
      sure,
      at: now(),
      points,
    });
    setReading(place);
    const longer = attemptInHand(quizFacts(quiz.id).store.get());
    if (longer && !attemptState(quiz, longer).current) finishAttempt(quiz.id, now());
  };
  return (
    <>
      <Places state={state} place={place} last={waiting} onShow={show} />
      {step ? (
        <QuestionForm
          key={`${step.question.id} ${step.go}`}
          question={step.question}
          seed={attempt.seed}
          go={step.go}
          answer={step.answer?.choices}
          draft={draftFor(step, attempt, drafts)}
          onDraft={({ choices, text }) =>
            keepDraft(quiz.id, step.question.id, { choices: [...choices], text, at: now() })
          }
          onAnswer={(given, sure) => answer(step, given, sure)}
        >
          <button type="button" className="button" onClick={() => show(place + 1)}>
            {place + 1 < state.steps.length ? 'Next question' : 'See how it went'}
          </button>
        </QuestionForm>
      ) : (
        <Summary quiz={quiz} state={state} onAgain={onAgain} {...ways} />
      )}
    </>
  );
}

/** What was chosen or written for a question since it was asked: not what belongs to an earlier go. */
function draftFor(
  { question, go }: Step,
  { startedAt, answers }: SavedAttempt,
  drafts: QuizFacts['drafts'],
): Draft | undefined {
  const draft = Object.hasOwn(drafts, question.id) ? drafts[question.id] : undefined;
  const first = answers.find((answer) => answer.question === question.id && answer.go === 1);
  const since = go === 1 ? startedAt : (first?.at ?? startedAt);
  return draft && draft.at >= since ? draft : undefined;
}

interface PlacesProps {
  state: AttemptState<SavedAnswer>;
  place: number;
  /** The last place that can be shown: the question that waits, or the summary. */
  last: number;
  onShow: (place: number) => void;
}

/** Where one stands in the quiz, with the way back to earlier questions and forth again. */
function Places({ state: { steps }, place, last, onShow }: PlacesProps) {
  const first = steps.filter(({ go }) => go === 1).length;
  const answered = steps.filter(({ answer }) => answer).length;
  const words =
    place < first
      ? `Question ${place + 1} of ${first}`
      : place < steps.length
        ? `Once more: ${place + 1 - first} of ${steps.length - first}`
        : 'All answered';
  return (
    <nav className="quiz-places" aria-label="Questions of this quiz">
      <button
        type="button"
        aria-disabled={place === 0 || undefined}
        onClick={() => place > 0 && onShow(place - 1)}
      >
        <span aria-hidden="true">←</span> <span>Earlier</span>
        <span className="visually-hidden"> question</span>
      </button>
      <span className="quiz-place">{words}</span>
      <button
        type="button"
        aria-disabled={place >= last || undefined}
        onClick={() => place < last && onShow(place + 1)}
      >
        <span>Later</span>
        <span className="visually-hidden"> question</span> <span aria-hidden="true">→</span>
      </button>
      <progress max={steps.length} value={answered} aria-label="Questions answered" />
    </nav>
  );
}
