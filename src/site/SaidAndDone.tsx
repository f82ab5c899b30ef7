import { useEffect, useId, useRef, useState } from 'react';
import type { Calibration, Compared, Done, Said, Verdict } from '../progress/calibration.ts';
import { href } from './href.ts';
import type { WithData } from './load-calibration.ts';
import './said-and-done.css';

interface Link {
  title: string;
  href: string;
}

interface Props {
  /** What somebody said of each cell, with its words. */
  said: readonly (Said & { title: string; words: string })[];
  /** All quizzes and scenes of the course. */
  things: readonly WithData[];
  /** What each competency is called, and the lesson that trains it. */
  competencies: Readonly<Record<string, Link>>;
  /** The finding on how poorly we judge our own skill. */
  finding: Link | undefined;
}

const POORLY = 'people judge their own skill poorly';

/** Beside what somebody said of themselves: what they did when they practised, as far as there is enough of it. */
export function SaidAndDone({ said, things, competencies, finding }: Props) {
  const { calibration, failed, retry } = useCalibration(said, things);
  const id = useId();
  const here = useRef<HTMLElement>(null);
  const again = () => {
    // The button goes.
    here.current?.focus();
    retry();
  };
  return (
    <section ref={here} tabIndex={-1} aria-labelledby={id} className="card stack said-and-done">
      <h3 id={id}>What you said, and what you did</h3>
      <p>
        Above is what you say of yourself. That alone is no score:{' '}
        {finding ? <a href={finding.href}>{POORLY}</a> : POORLY}. Here is what your practice shows
        beside it.
      </p>
      {failed ? (
        <>
          <p role="alert">
            Your practice could not be loaded. Check your connection. If that does not help, load
            the page again.
          </p>
          <button type="button" className="button quiet no-print" onClick={again}>
            Try again
          </button>
        </>
      ) : calibration ? (
        <Shown calibration={calibration} said={said} competencies={competencies} />
      ) : (
        <p>Looking at your practice …</p>
      )}
    </section>
  );
}

type ShownProps = Pick<Props, 'said' | 'competencies'> & { calibration: Calibration };

function Shown({ calibration, said, competencies }: ShownProps) {
  const { cells, overall, sure, missed, reviewed, records } = calibration;
  if (!overall) {
    return (
      <p>
        {records === 0 ? 'There is no finished practice yet.' : 'There is too little practice yet.'}{' '}
        Finish a <a href={href('/practice/#quizzes')}>quiz</a> or{' '}
        <a href={href('/practice/#role-plays')}>play a scene</a> to its end. Then it stands here.
      </p>
    );
  }
  const few = said.length - cells.length;
  return (
    <>
      <div>
        <p>
          <b>All in all: {VERDICTS[overall.verdict]}</b>
        </p>
        <Bars compared={overall} words="your answers above" />
      </div>
      {cells.length > 0 && (
        <ul className="plain-list said-cells">
          {cells.map((cell) => {
            const named = said.find((one) => one.cell === cell.cell);
            return (
              <li key={cell.cell}>
                <p>
                  <b>{named?.title}.</b> {VERDICTS[cell.verdict]}
                </p>
                <Bars compared={cell} words={named?.words ?? ''} />
              </li>
            );
          })}
        </ul>
      )}
      {few > 0 && (
        <p className="small soft">
          {few === 1 ? 'One square has' : `${few} squares have`} too little practice to say
          anything: it takes three answers or scenes.
        </p>
      )}
      {sure && (
        <p>
          When you were sure, you were right {sure.good} of {sure.of} times.{' '}
          {sure.good < sure.of
            ? 'Look at the others once more: those are the ones that would surprise you.'
            : 'You can trust that feeling here.'}
        </p>
      )}
      {missed.length > 0 && (
        <p>
          Missed most in your scenes:{' '}
          {missed.slice(0, 2).map(({ competency, missed: count, of }, index) => {
            const link = competencies[competency];
            return (
              <span key={competency}>
                {index > 0 && '; '}
                {link ? <a href={link.href}>{link.title}</a> : competency} ({count} of {of} times)
              </span>
            );
          })}
          .
        </p>
      )}
      {reviewed > 0 && <p>Questions that you looked at again: {reviewed}.</p>}
      <p className="small soft">
        Of each quiz and scene, the newest time counts. It is practice, and no forecast.
      </p>
    </>
  );
}

const VERDICTS: Record<Verdict, string> = {
  alike: 'What you said and what you did agree.',
  'said-more':
    'You said more than your practice shows so far. Practice is the place to find that out.',
  'did-more': 'Your practice went better than you said. You may give yourself more credit.',
};

function Bars({ compared: { said, did }, words }: { compared: Compared; words: string }) {
  return (
    <dl>
      <div>
        <dt>You said</dt>
        <dd>
          <progress max={1} value={said} aria-hidden="true" />
          <span>{words}</span>
        </dd>
      </div>
      <div>
        <dt>You did</dt>
        <dd>
          <progress max={1} value={did.share} aria-hidden="true" />
          <span>{doneWords(did)}</span>
        </dd>
      </div>
    </dl>
  );
}

function doneWords({ answers, skills }: Done): string {
  return [
    answers.of > 0 && `${answers.good} of ${answers.of} quiz answers right`,
    skills.of > 0 && `in scenes, ${skills.good} of ${skills.of} skills shown`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Fetches the code and the files that calibration needs: only now, and only of what was finished. */
function useCalibration(said: Props['said'], things: Props['things']) {
  const [calibration, setCalibration] = useState<Calibration>();
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    import('./load-calibration.ts')
      .then(({ loadCalibration }) => loadCalibration(said, things))
      .then((loaded) => !left && setCalibration(loaded))
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
    };
    // What was said stays as it is while its result is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [round]);
  const retry = () => {
    setFailed(false);
    setRound((before) => before + 1);
  };
  return { calibration, failed, retry };
}
