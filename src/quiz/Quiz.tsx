import { useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { Day } from '../ui/Day.tsx';
import { StartButton } from '../ui/StartButton.tsx';
import { useData } from '../ui/use-data.ts';
import { useStarted } from '../ui/use-started.ts';
import { Attempt } from './Attempt.tsx';
import type { QuizData } from './data.ts';
import { attemptState } from './engine.ts';
import { attemptInHand, quizFacts, startAttempt, type SavedAttempt } from './store.ts';
import { quizStyles } from './styles-href.ts';

interface Props {
  id: string;
  total: number;
  minutes: number;
  /** Where the questions are fetched from. */
  dataHref: string;
  lesson: { title: string; href: string };
  /** Where the next thing to do is. */
  next: { title: string; href: string };
  reviewHref: string;
}

/** A quiz before it is begun. The questions are fetched when they are wanted. */
export function Quiz({ id, total, minutes, dataHref, ...ways }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const facts = useSaved(quizFacts(id));
  const [active, setActive] = useState(false);
  const inHand = attemptInHand(facts);
  const last = facts.finished.at(-1);
  const isWanted = active || last !== undefined;
  const { data: quiz, failed, retry } = useData<QuizData>(dataHref, isWanted, quizStyles);

  const begin = () => {
    startAttempt(id, drawSeed(), now());
    setActive(true);
  };
  const goOn = () => {
    if (failed) retry();
    if (attemptInHand(quizFacts(id).store.get())) setActive(true);
    else begin();
  };
  useStarted(ref, goOn);

  const attempt = active ? (inHand ?? last) : undefined;
  const state = quiz && last && attemptState(quiz, last);
  return (
    <div ref={ref} className="quiz card no-print">
      {quiz && attempt ? (
        <Attempt
          key={`${attempt.startedAt} ${attempt.seed}`}
          quiz={quiz}
          attempt={attempt}
          drafts={facts.drafts}
          {...ways}
          onAgain={begin}
        />
      ) : (
        <div className="stack needs-script">
          <p>
            {total} questions, about {minutes} minutes. Every choice tells you what it would do.
            Your answers stay on this device.
          </p>
          {last && !inHand && (
            <p>
              Last time, <Day iso={last.at} />
              {state && `: ${state.right} of ${state.marked} right`}.
            </p>
          )}
          <StartButton
            label={startLabel(inHand, last !== undefined, total)}
            busy={active && !failed}
            failed={active && failed}
            onStart={goOn}
          />
        </div>
      )}
    </div>
  );
}

function startLabel(inHand: SavedAttempt | undefined, before: boolean, total: number): string {
  const first = inHand?.answers.filter(({ go }) => go === 1).length ?? 0;
  if (inHand) return `Go on: ${Math.min(first, total)} of ${total} answered`;
  return before ? 'Do the quiz again' : 'Start the quiz';
}
