import { shuffle } from '../chance/shuffle.ts';
import type { QuizData } from '../quiz/data.ts';
import { quizStyles } from '../quiz/styles-href.ts';
import { useAllData, type Loaded } from '../ui/use-data.ts';
import { useFocus } from '../ui/use-focus.ts';
import type { Card } from './engine.ts';
import type { QuizHere } from './facts.ts';
import type * as Forms from './Questions.tsx';

/** A quiz, and where its questions are fetched from. */
export interface QuizPlace extends QuizHere {
  dataHref: string;
  lesson: { title: string; href: string };
}

interface Props {
  quizzes: readonly QuizPlace[];
  /** What was due when this review began. */
  cards: readonly Card[];
  seed: number;
  onEnd: () => void;
}

/** The forms of questions: a review that is begun fetches them with its questions, whoever looks what is due does not. */
let forms: typeof Forms | undefined;

let hasFailed = false;

/**
 * Browsers may keep in mind which scripts could not be fetched, and not try them again. So when the network is back, the
 * page begins anew; nothing is lost, as the review has not begun.
 * @throws where they cannot be fetched
 */
export async function fetchForms(): Promise<void> {
  try {
    forms = await import('./Questions.tsx');
  } catch (error) {
    if (hasFailed && (await isNetworkThere())) location.reload();
    hasFailed = true;
    throw error;
  }
}

const isNetworkThere = (): Promise<boolean> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** One review. The quizzes that its questions belong to are fetched. */
export function Session({ quizzes, cards, seed, onEnd }: Props) {
  const places = quizzes.filter(({ id }) => cards.some(({ quiz }) => quiz === id));
  const { data, failed, retry } = useAllData<QuizData>(
    places.map(({ dataHref }) => dataHref),
    true,
    quizStyles,
    fetchForms,
  );
  if (!data || !forms) return <OnTheWay failed={failed} retry={retry} />;
  const items = shuffle(cards, seed).flatMap((card) => {
    const question = data
      .find(({ id }) => id === card.quiz)
      ?.questions.find(({ id }) => id === card.question);
    const place = places.find(({ id }) => id === card.quiz);
    return question && place ? [{ card, question, place }] : [];
  });
  return <forms.Questions items={items} quizzes={quizzes} seed={seed} onEnd={onEnd} />;
}

/** What was pressed before is gone, and so is the button here: the focus waits where it is told how it goes. */
function OnTheWay({ failed, retry }: Pick<Loaded<unknown>, 'failed' | 'retry'>) {
  const here = useFocus<HTMLDivElement>();
  const again = () => {
    here.current?.focus();
    retry();
  };
  return (
    <div ref={here} tabIndex={-1} role="status" className="stack">
      {failed ? (
        <>
          <p>
            The questions could not be loaded. Check your connection. If that does not help, load
            the page again: what you did is kept.
          </p>
          <button type="button" className="button" onClick={again}>
            Try again
          </button>
        </>
      ) : (
        <p>The questions are on their way …</p>
      )}
    </div>
  );
}
