import { useEffect, useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { StartButton } from '../ui/StartButton.tsx';
import { useStarted } from '../ui/use-started.ts';
import { attemptState, missedQuestions, type AttemptState } from './engine.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { Quiz as QuizData } from './schema.ts';
import { finishAttempt, keepAnswer, quizFacts, startAttempt, type QuizFacts } from './store.ts';
import './quiz.css';

interface Props {
  quiz: QuizData;
  lesson: { title: string; href: string };
  /** Where the next thing to do is. */
  next: { title: string; href: string };
}

/**
 * One go at a quiz. What was answered is kept as it is answered; where one stands follows from it, so a reload
 * goes on at the same question.
 */
export function Quiz({ quiz, lesson, next }: Props) {
  const facts = useSaved(quizFacts(quiz.id));
  /** The question whose feedback is being read: it stays until the learner goes on. */
  const [reading, setReading] = useState<string | null>(null);
  const [active, setActive] = useState(false);
  const begin = () => {
    startAttempt(quiz.id, drawSeed());
    setReading(null);
    setActive(true);
  };
  const goOn = () => {
    if (quizFacts(quiz.id).store.get().current) setActive(true);
    else begin();
  };
  const ref = useStarted(goOn);

  const attempt = active ? (facts.current ?? facts.finished[facts.finished.length - 1]) : undefined;
  const state = attempt && attemptState(quiz, attempt);
  const shown = state && (state.questions.find(({ id }) => id === reading) ?? state.current);

  const answer = (question: string, choices: string[]) => {
    keepAnswer(quiz.id, question, choices);
    setReading(question);
    const { current } = quizFacts(quiz.id).store.get();
    if (current && !attemptState(quiz, current).current) finishAttempt(quiz.id, now());
  };

  return (
    <div ref={ref} className="quiz card no-print">
      {!attempt || !state ? (
        <Intro quiz={quiz} facts={facts} onStart={goOn} />
      ) : shown ? (
        <>
          <Progress state={state} shown={shown.id} />
          <QuestionForm
            key={`${attempt.seed} ${shown.id}`}
            question={shown}
            seed={attempt.seed}
            answer={state.answers.get(shown.id)}
            last={state.current === undefined}
            takeFocus
            onAnswer={(choices) => answer(shown.id, choices)}
            onNext={() => setReading(null)}
          />
        </>
      ) : (
        <Summary state={state} lesson={lesson} next={next} onAgain={begin} />
      )}
    </div>
  );
}

function Intro({ quiz, facts, onStart }: { quiz: QuizData; facts: QuizFacts; onStart: () => void }) {
  const last = facts.finished[facts.finished.length - 1];
  const done = facts.current && attemptState(quiz, facts.current).answers.size;
  return (
    <div className="stack needs-script">
      <p>
        {quiz.questions.length} questions, about {quiz.minutes} minutes. Every choice tells you what it would do. Your answers
        stay on this device.
      </p>
      {last && !facts.current && (
        <p>
          Last time, <Day iso={last.at} />: {attemptState(quiz, last).right} of {quiz.questions.length} right.
        </p>
      )}
      <StartButton
        label={facts.current ? `Go on: ${done} of ${quiz.questions.length} answered` : last ? 'Do the quiz again' : 'Start the quiz'}
        onStart={onStart}
      />
    </div>
  );
}

function Progress({ state, shown }: { state: AttemptState; shown: string }) {
  const position = state.questions.findIndex(({ id }) => id === shown) + 1;
  const total = state.questions.length;
  return (
    <p className="quiz-progress">
      <span>
        Question {position} of {total}
      </span>
      <progress max={total} value={state.answers.size} aria-label="Questions answered" />
    </p>
  );
}

interface SummaryProps extends Pick<Props, 'lesson' | 'next'> {
  state: AttemptState;
  onAgain: () => void;
}

function Summary({ state, lesson, next, onAgain }: SummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = missedQuestions(state);
  const total = state.questions.length;
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {state.right} of {total} right
      </h3>
      {missed.length === 0 ? (
        <p>You chose well every time. Now say some of these lines aloud: that is the part a quiz cannot do for you.</p>
      ) : (
        <>
          <p>These are worth another look. You can find the reasons in the text below, under “All questions and answers”.</p>
          <ul>
            {missed.map((question) => (
              <li key={question.id}>{question.ask}</li>
            ))}
          </ul>
          <p>
            Read again: <a href={lesson.href}>{lesson.title}</a>
          </p>
        </>
      )}
      <div className="actions">
        <a className="button" href={next.href}>
          {next.title}
        </a>
        <button type="button" className="button quiet" onClick={onAgain}>
          Do the quiz again
        </button>
      </div>
    </div>
  );
}
