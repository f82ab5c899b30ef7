import { useEffect, useRef } from 'react';
import { OBJECTIVES } from '../course/map.ts';
import {
  endingAt,
  replay,
  strongerReply,
  tallyCompetencies,
  type Run,
  type Step,
} from './engine.ts';
import type { Ending, Scene } from './schema.ts';
import { Transcript } from './Transcript.tsx';
import { Verdict } from './Verdict.tsx';
import { METER_NAMES } from './words.ts';

export interface DebriefLinks {
  competencies: readonly { id: string; title: string; meaning: string }[];
  lessons: readonly { title: string; href: string }[];
  practice: string;
}

interface Props {
  scene: Scene;
  run: Run;
  links: DebriefLinks;
  endingsSeen: ReadonlySet<string>;
  /** Plays on from the turn before which so many replies were given. */
  onRewind: (replies: number) => void;
  onAgain: () => void;
}

/** After the scene: what came of it, what each reply did, and where another road began. */
export function Debrief({ scene, run, links, endingsSeen, onRewind, onAgain }: Props) {
  const { steps, state } = replay(scene, run.replies);
  const ending = endingAt(scene, state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div className="debrief stack">
      <section className="card stack">
        <p className="eyebrow">{ending ? 'How it ended' : 'The scene was changed since'}</p>
        <h2 ref={heading} tabIndex={-1}>
          {ending ? ending.title : 'This run no longer comes to an end'}
        </h2>
        {ending ? (
          <>
            <p>{ending.tells}</p>
            <Objectives ending={ending} />
          </>
        ) : (
          <p>
            You played it to the end, but one of your replies is gone from the scene. Below is the
            part that is still the same.
          </p>
        )}
        <p className="small soft">
          You have found {endingsSeen.size} of {scene.endings.length} endings.
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={onAgain}>
            Play it again
          </button>
          <a className="button quiet" href={links.practice}>
            More practice
          </a>
        </div>
      </section>
      <Competencies steps={steps} links={links} />
      <section>
        <h3>What you said, and what it did</h3>
        <Transcript
          scene={scene}
          steps={steps}
          below={(step, index) => <Critique step={step} onRewind={() => onRewind(index)} />}
        />
      </section>
    </div>
  );
}

function Objectives({ ending }: { ending: Ending }) {
  return (
    <dl className="ending-objectives">
      {OBJECTIVES.map((objective) => (
        <div key={objective} data-objective={objective}>
          <dt>{METER_NAMES[objective]}</dt>
          <dd>{ending.objectives[objective]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Competencies({ steps, links }: { steps: readonly Step[]; links: DebriefLinks }) {
  const tallies = tallyCompetencies(steps);
  return (
    <section className="card stack">
      <h3>What showed, and what was missed</h3>
      <ul className="competencies plain-list">
        {tallies.map(({ competency, shown, missed }) => {
          const { title, meaning } = links.competencies.find(({ id }) => id === competency) ?? {
            title: competency,
            meaning: '',
          };
          return (
            <li key={competency}>
              <b>{title}</b>
              <span>
                shown {times(shown)}, missed {times(missed)}
              </span>
              <progress max={shown + missed} value={shown} aria-hidden="true" />
              <small>{meaning}</small>
            </li>
          );
        })}
      </ul>
      <p>
        Read next:{' '}
        {links.lessons.map(({ title, href }, index) => (
          <span key={href}>
            {index > 0 && ', '}
            <a href={href}>{title}</a>
          </span>
        ))}
      </p>
    </section>
  );
}

function Critique({ step, onRewind }: { step: Step; onRewind: () => void }) {
  const stronger = strongerReply(step);
  return (
    <div className="critique" data-verdict={step.reply.verdict}>
      <p>
        <Verdict verdict={step.reply.verdict} /> {step.reply.coach}
      </p>
      {stronger && (
        <p>
          <b>Stronger:</b> “{stronger.text}”{stronger.does && <i> ({stronger.does})</i>}
        </p>
      )}
      <button type="button" className="button quiet small-button" onClick={onRewind}>
        Try again from here
      </button>
    </div>
  );
}

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : count === 0 ? 'never' : `${count} times`;
