import { useEffect, useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { StartButton } from '../ui/StartButton.tsx';
import { useData } from '../ui/use-data.ts';
import { useStarted } from '../ui/use-started.ts';
import { attemptState, missedQuestions, type Attempt, type AttemptState } from './engine.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { Quiz as QuizData } from './schema.ts';
import { finishAttempt, keepAnswer, quizFacts, startAttempt, type QuizFacts } from './store.ts';
import './quiz.css';

interface Props {
  id: string;
  total: number;
  minutes: number;
  /** Where the questions are fetched from. */
  dataHref: string;
  lesson: { title: string; href: string };
  /** Where the next thing to do is. */
  next: { title: string; href: string };
}

/** A quiz before it is begun. The questions are fetched when they are wanted. */
export function Quiz({ id, total, minutes, dataHref, lesson, next }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const facts = useSaved(quizFacts(id));
  const [active, setActive] = useState(false);
  const last = facts.finished[facts.finished.length - 1];
  const { data: quiz, failed, retry } = useData<QuizData>(dataHref, active || last !== undefined);

  const begin = () => {
    startAttempt(id, drawSeed());
    setActive(true);
  };
  const goOn = () => {
    if (failed) retry();
    if (quizFacts(id).store.get().current) setActive(true);
    else begin();
  };
  useStarted(ref, goOn);

  const attempt = active ? (facts.current ?? last) : undefined;
  return (
    <div ref={ref} className="quiz card no-print">
      {quiz && attempt ? (
        <Player quiz={quiz} attempt={attempt} lesson={lesson} next={next} onAgain={begin} />
      ) : (
        <div className="stack needs-script">
          <p>
            {total} questions, about {minutes} minutes. Every choice tells you what it would do.
            Your answers stay on this device.
          </p>
          {last && !facts.current && (
            <p>
              Last time, <Day iso={last.at} />
              {quiz && `: ${attemptState(quiz, last).right} of ${total} right`}.
            </p>
          )}
          <StartButton
            label={startLabel(facts, total)}
            busy={active && !failed}
            failed={active && failed}
            onStart={goOn}
          />
        </div>
      )}
    </div>
  );
}

function startLabel({ current, finished }: QuizFacts, total: number): string {
  if (current) return `Go on: ${current.answers.length} of ${total} answered`;
  return finished.length > 0 ? 'Do the quiz again' : 'Start the quiz';
}

interface PlayerProps extends Pick<Props, 'lesson' | 'next'> {
  quiz: QuizData;
  attempt: Attempt;
  onAgain: () => void;
}

/**
 * One go at a quiz. What was answered is kept as it is answered; where one stands follows from it, so a reload
 * goes on at the same question.
 */
function Player({ quiz, attempt, lesson, next, onAgain }: PlayerProps) {
  /** The question whose feedback is being read: it stays until the learner goes on. */
  const [reading, setReading] = useState<string | null>(null);
  const state = attemptState(quiz, attempt);
  const shown = state.questions.find(({ id }) => id === reading) ?? state.current;

  const answer = (question: string, choices: string[]) => {
    keepAnswer(quiz.id, question, choices);
    setReading(question);
    const { current } = quizFacts(quiz.id).store.get();
    if (current && !attemptState(quiz, current).current) finishAttempt(quiz.id, now());
  };
  if (!shown) return <Summary state={state} lesson={lesson} next={next} onAgain={onAgain} />;
  return (
    <>
      <Progress state={state} shown={shown.id} />
      <QuestionForm
        key={`${attempt.seed} ${shown.id}`}
        question={shown}
        seed={attempt.seed}
        answer={state.answers.get(shown.id)}
        last={state.current === undefined}
        onAnswer={(choices) => answer(shown.id, choices)}
        onNext={() => setReading(null)}
      />
    </>
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
        <p>
          You chose well every time. Now say some of these lines aloud: that is the part a quiz
          cannot do for you.
        </p>
      ) : (
        <>
          <p>{missed.length === 1 ? 'This one is' : 'These are'} worth another look.</p>
          <ul className="plain-list missed">
            {missed.map(({ id, kind, setting, ask, choices }) => (
              <li key={id}>
                <p>
                  {setting} {ask}
                </p>
                <ul>
                  {choices
                    .filter(({ right }) => right)
                    .map((choice) => (
                      <li key={choice.id}>
                        <b>
                          {kind === 'weak-sentence' ? 'The weak one' : 'Better'}: {choice.text}
                        </b>{' '}
                        {choice.feedback}
                      </li>
                    ))}
                </ul>
              </li>
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
