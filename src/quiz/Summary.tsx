import { useFocus } from '../ui/use-focus.ts';
import type { QuizData } from './data.ts';
import { missedQuestions, type AttemptState } from './engine.ts';
import { calibrationWords, kindWords, rightAnswer, saidWords } from './words.ts';

/** Where one can go from a quiz. */
export interface Ways {
  lesson: { title: string; href: string };
  next: { title: string; href: string };
  reviewHref: string;
}

interface Props extends Ways {
  quiz: QuizData;
  state: AttemptState;
  onAgain: () => void;
}

/** How an attempt went: in numbers, in words, and what to read again. */
export function Summary({ quiz, state, lesson, next, reviewHref, onAgain }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  const missed = missedQuestions(state);
  const calibration = calibrationWords(state.calibration);
  const comesBack = missed.length > 0 || state.calibration.guess.times > 0;
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {state.right} of {state.marked} right
      </h3>
      <p>{kindWords(state.right, state.marked)}</p>
      {state.said.points > 0 && <p>{saidWords(state.said)}</p>}
      {calibration.length > 0 && <p>{calibration.join(' ')}</p>}
      {missed.length > 0 && (
        <>
          <p>
            <b>{missed.length === 1 ? 'This one is' : 'These are'} worth another look:</b>
          </p>
          <ul className="plain-list missed">
            {missed.map((question) => (
              <li key={question.id}>
                <p>
                  {question.setting} {question.ask}
                </p>
                <ul>
                  {rightAnswer(question).map(({ line, why }) => (
                    <li key={line}>
                      <b>{line}</b> {why}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <p>
            Read again: <a href={lesson.href}>{lesson.title}</a>
            {quiz.headings.length > 0 && ', or a part of it:'}
          </p>
          {quiz.headings.length > 0 && (
            <ul className="quiz-headings">
              {quiz.headings.map(({ text, slug }) => (
                <li key={slug}>
                  <a href={`${lesson.href}#${slug}`}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {comesBack && (
        <p>
          What you missed or guessed comes back on another day, in{' '}
          <a href={reviewHref}>your review</a>.
        </p>
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
