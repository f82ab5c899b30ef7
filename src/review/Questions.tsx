import { useState } from 'react';
import { isSelfRated, mark, type Given, type Sure } from '../quiz/engine.ts';
import { QuestionForm } from '../quiz/QuestionForm.tsx';
import type { Question } from '../quiz/schema.ts';
import { keepDraft, quizFacts } from '../quiz/store.ts';
import { calibrationWords } from '../quiz/words.ts';
import { useSavedAtOnce } from '../storage/use-saved.ts';
import { now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { useFocus } from '../ui/use-focus.ts';
import type { Card } from './engine.ts';
import { knownNow, reviewOf } from './facts.ts';
import type { QuizPlace } from './Session.tsx';
import { keepReview } from './store.ts';
import { questions, whyItComesBack } from './words.ts';

/** A question that comes back, with its card. */
export interface Item {
  card: Card;
  question: Question;
  place: QuizPlace;
}

/** An answer given in this review. */
interface Done {
  question: Question;
  given: Given;
  sure: Sure | null;
  /** When it comes back, as ISO text. */
  back: string | undefined;
}

interface QuestionsProps {
  items: readonly Item[];
  /** All that there are. */
  quizzes: readonly QuizPlace[];
  seed: number;
  onEnd: () => void;
}

/** The questions of today, one after the other, and what they came to. */
export function Questions({ items, quizzes, seed, onEnd }: QuestionsProps) {
  const [done, setDone] = useState<readonly Done[]>([]);
  /** The feedback of the last answer is being read. */
  const [reading, setReading] = useState(false);
  const index = reading ? done.length - 1 : done.length;
  const item = items[index];
  if (!item) return <End done={done} onEnd={onEnd} />;

  const answer = (given: Given, sure: Sure | null) => {
    const { quiz, question } = item.card;
    keepReview({ quiz, question, at: now(), points: mark(item.question, given).points, sure });
    const next = reviewOf(knownNow(quizzes), now()).deck.find(
      (card) => card.quiz === quiz && card.question === question,
    );
    const back = next && new Date(next.due).toISOString();
    setDone([...done, { question: item.question, given, sure, back }]);
    setReading(true);
  };
  const answered = reading ? done[index] : undefined;
  return (
    <>
      <div className="quiz-places">
        <span className="quiz-place review-place">
          Review {index + 1} of {items.length}
        </span>
        <progress max={items.length} value={done.length} aria-label="Questions reviewed" />
      </div>
      <p className="small soft review-why">{whyItComesBack(item.card)}</p>
      <ReviewQuestion
        key={`${item.card.quiz} ${item.card.question}`}
        item={item}
        seed={seed}
        answer={answered?.given}
        onAnswer={answer}
      >
        <p>
          {answered?.back && (
            <>
              This one comes back on <Day iso={answered.back} />.{' '}
            </>
          )}
          It belongs to <a href={item.place.lesson.href}>{item.place.lesson.title}</a>.
        </p>
        <button type="button" className="button" onClick={() => setReading(false)}>
          {index + 1 < items.length ? 'Next question' : 'End the review'}
        </button>
      </ReviewQuestion>
    </>
  );
}

interface ReviewQuestionProps {
  item: Item;
  seed: number;
  answer: Given | undefined;
  onAnswer: (given: Given, sure: Sure | null) => void;
  children: React.ReactNode;
}

/** The quiz’s own form; half-made answers are kept where the quiz keeps its own. */
function ReviewQuestion({ item, seed, answer, onAnswer, children }: ReviewQuestionProps) {
  const { quiz, question, last } = item.card;
  const { drafts } = useSavedAtOnce(quizFacts(quiz));
  const draft = Object.hasOwn(drafts, question) ? drafts[question] : undefined;
  return (
    <QuestionForm
      question={item.question}
      seed={seed}
      answer={answer}
      // What was written before the last answer belongs to that answer.
      draft={draft && Date.parse(draft.at) > last ? draft : undefined}
      onDraft={({ choices, text }) =>
        keepDraft(quiz, question, { choices: [...choices], text, at: now() })
      }
      onAnswer={onAnswer}
    >
      {children}
    </QuestionForm>
  );
}

function End({ done, onEnd }: { done: readonly Done[]; onEnd: () => void }) {
  const heading = useFocus<HTMLHeadingElement>();
  const byOthers = done.filter(({ question }) => !isSelfRated(question));
  const isRight = ({ question, given }: Done) => mark(question, given).right;
  const felt = (sure: Sure) => {
    const those = byOthers.filter((one) => one.sure === sure);
    return { times: those.length, right: those.filter(isRight).length };
  };
  const calibration = calibrationWords({
    guess: felt('guess'),
    think: felt('think'),
    sure: felt('sure'),
  });
  const next = done
    .flatMap(({ back }) => (back === undefined ? [] : [back]))
    .sort()
    .at(0);
  return (
    <div className="stack">
      <h2 ref={heading} tabIndex={-1}>
        Reviewed: {questions(done.length)}
      </h2>
      <p>
        {byOthers.length > 0 && `${byOthers.filter(isRight).length} of ${byOthers.length} right. `}
        {calibration.join(' ')}
      </p>
      {next !== undefined && (
        <p>
          The next of these comes back on <Day iso={next} />. What you knew well comes later than
          what you missed.
        </p>
      )}
      <button type="button" className="button" onClick={onEnd}>
        Close the review
      </button>
    </div>
  );
}
