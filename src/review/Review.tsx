import { useEffect, useState, type RefObject } from 'react';
import { drawSeed, now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { whenSeenAgain } from '../ui/seen-again.ts';
import { useReturn } from '../ui/use-return.ts';
import { PER_DAY, type Card } from './engine.ts';
import { knownNow, reviewOf, storesOf, type Review as Computed } from './facts.ts';
import { InterviewDate } from './InterviewDate.tsx';
import { fetchForms, Session, type QuizPlace } from './Session.tsx';
import { questions } from './words.ts';
import './review.css';

interface Props {
  quizzes: QuizPlace[];
}

/** A review that is going on: what was due when it began, and the chance for the order of choices. */
interface Begun {
  cards: Card[];
  seed: number;
}

/** The review before it is begun: what comes back today, and what later. It wakes where a quiz has been saved. */
export function Review({ quizzes }: Props) {
  const review = useReview(quizzes);
  const [begun, setBegun] = useState<Begun | null>(null);
  const top = useReturn<HTMLParagraphElement>(begun === null);
  const isDue = Boolean(review?.due.length);
  useEffect(() => {
    // The worker should have them when the network is away. If they cannot come now, they are asked for again later.
    if (isDue && navigator.serviceWorker?.controller) fetchForms().catch(() => {});
  }, [isDue]);

  if (begun) {
    return (
      <div className="quiz card no-print">
        <Session quizzes={quizzes} {...begun} onEnd={() => setBegun(null)} />
      </div>
    );
  }
  if (!review || review.deck.length === 0) {
    return (
      <div className="card no-print">
        <p>
          {review && <b>Nothing waits for you. </b>}What you miss or guess in a quiz comes back
          here, on another day.
        </p>
      </div>
    );
  }
  return (
    <div className="review-front no-print">
      <div className="quiz card stack">
        <Today
          top={top}
          review={review}
          onStart={() => setBegun({ cards: review.due, seed: drawSeed() })}
        />
      </div>
      <InterviewDate />
    </div>
  );
}

interface TodayProps {
  /** What takes the focus after a review. */
  top: RefObject<HTMLParagraphElement | null>;
  review: Computed;
  onStart: () => void;
}

function Today({ top, review, onStart }: TodayProps) {
  const { deck, due, reviewedToday } = review;
  const later = deck.filter((card) => !due.includes(card));
  return (
    <>
      {due.length > 0 ? (
        <>
          <p ref={top} tabIndex={-1}>
            <b>{questions(due.length)} today.</b> It takes about a minute each.
          </p>
          <button type="button" className="button" onClick={onStart}>
            Start today’s review
          </button>
        </>
      ) : (
        <p ref={top} tabIndex={-1}>
          <b>{reviewedToday > 0 ? 'That is all for today.' : 'Nothing for today.'}</b>
          {reviewedToday >= PER_DAY && ' Ten a day are enough.'}
        </p>
      )}
      {later[0] && (
        <p>
          {questions(later.length)} {later.length === 1 ? 'waits' : 'wait'} for another day. The
          next comes back on <Day iso={notToday(later[0])} />.
        </p>
      )}
    </>
  );
}

/** The day of what is not asked today. What is due, but one too many, waits for tomorrow. */
function notToday({ due }: Card): string {
  const tomorrow = new Date(now());
  tomorrow.setDate(tomorrow.getDate() + 1);
  return new Date(Math.max(due, tomorrow.getTime())).toISOString();
}

/** What comes back when, now, whenever something is saved, and on a new day; nothing while the page is built and while it wakes. */
function useReview(quizzes: readonly QuizPlace[]): Computed | null {
  const [review, setReview] = useState<Computed | null>(null);
  useEffect(() => {
    const look = () => setReview(reviewOf(knownNow(quizzes), now()));
    const leave = [...storesOf(quizzes).map((store) => store.listen(look)), whenSeenAgain(look)];
    look();
    return () => leave.forEach((stop) => stop());
  }, [quizzes]);
  return review;
}
