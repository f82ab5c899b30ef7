import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import { OBJECTIVES } from '../course/map.ts';
import { dayOf } from '../ui/day-of.ts';
import { Day } from '../ui/Day.tsx';
import { download } from '../ui/download.ts';
import {
  endingAt,
  replay,
  strongerReply,
  tallyCompetencies,
  type Run,
  type Step,
} from './engine.ts';
import { LEVEL_WORDS } from './levels.ts';
import { runAsMarkdown } from './markdown.ts';
import type { SceneMap } from './map-layout.ts';
import { PathMap } from './PathMap.tsx';
import { endingOf, endingsOf } from './runs.ts';
import type { Ending } from './schema.ts';
import type { SceneWithSituations } from './situations.ts';
import type { ScenePlays } from './store.ts';
import { Transcript } from './Transcript.tsx';
import { Verdict } from './Verdict.tsx';
import { METER_NAMES } from './words.ts';

interface LessonLink {
  title: string;
  href: string;
}

export interface DebriefLinks {
  competencies: readonly { id: string; title: string; meaning: string; lesson: LessonLink }[];
  /** Lessons that go with the scene, for a run in which nothing was missed. */
  lessons: readonly LessonLink[];
  practice: string;
}

type FinishedRun = ScenePlays['finished'][number];

/** A scene as the player gets it, with its drawn map. */
export type PlayedScene = SceneWithSituations & { map?: SceneMap };

interface Props {
  scene: PlayedScene;
  run: Run;
  links: DebriefLinks;
  /** All finished runs, oldest first. */
  finished: readonly FinishedRun[];
  /** Plays on from the turn before which so many replies were given. */
  onRewind: (replies: number) => void;
  onAgain: () => void;
  /** Back to where a level is chosen. */
  onOtherLevel: () => void;
}

/** After the scene: what came of it, what each reply did, and where another road began. */
export function Debrief({ scene, run, links, finished, onRewind, onAgain, onOtherLevel }: Props) {
  const replayed = replay(scene, run);
  const { steps, state } = replayed;
  const situation = scene.situations?.find(({ id }) => id === run.situation);
  const temperament = scene.temperaments.find(({ id }) => id === state.setting.temperament);
  const endingsSeen = endingsOf(scene, finished);
  const ending = endingAt(scene, state);
  const playedAt = finished[finished.length - 1]?.at ?? '';
  // The ending is the answer to the last reply, and is shown at once; what is long to draw comes right after.
  const whole = useDeferredValue(true, false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
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
          Level: {LEVEL_WORDS[run.level].title.toLowerCase()}.
          {scene.temperaments.length > 1 &&
            temperament &&
            ` ${scene.cast[0]?.name} was ${temperament.title}.`}
          {situation && ` You had this to tell: “${situation.title}”.`} You have found{' '}
          {endingsSeen.size} of {scene.endings.length} endings.
        </p>
        <div className="actions no-print">
          <button type="button" className="button" onClick={onAgain}>
            Play it again
          </button>
          <button type="button" className="button quiet" onClick={onOtherLevel}>
            Another level
          </button>
          <a className="button quiet" href={links.practice}>
            More practice
          </a>
        </div>
      </section>
      {whole && (
        <>
          <Competencies steps={steps} links={links} />
          {scene.map && (
            <PathMap scene={scene} map={scene.map} steps={steps} endingsSeen={endingsSeen} />
          )}
          {finished.length > 1 && <Runs scene={scene} finished={finished} />}
          <section>
            <h3>What you said, and what it did</h3>
            <Legend />
            <Transcript
              scene={scene}
              steps={steps}
              below={(step, index) => <Critique step={step} onRewind={() => onRewind(index)} />}
            />
          </section>
          <div className="actions no-print">
            <button type="button" className="button quiet" onClick={() => window.print()}>
              Print this debrief
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() =>
                download(
                  `${scene.id}.md`,
                  runAsMarkdown(scene, replayed, ending, run.level, dayOf(playedAt)),
                )
              }
            >
              Download it as Markdown
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** The runs so far, so that one can see what changed. */
function Runs({ scene, finished }: Pick<Props, 'scene' | 'finished'>) {
  const rows = [...finished].reverse().slice(0, 10);
  return (
    <section>
      <h3>Your runs</h3>
      <div className="runs">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Level</th>
              <th scope="col">Strong replies</th>
              <th scope="col">It ended with</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((run) => {
              const { steps } = replay(scene, run);
              const strong = steps.filter(({ reply }) => reply.verdict === 'strong').length;
              return (
                <tr key={run.at}>
                  <td>
                    <Day iso={run.at} />
                  </td>
                  <td>{LEVEL_WORDS[run.level].title}</td>
                  <td>
                    {strong} of {steps.length}
                  </td>
                  <td>{endingOf(scene, run)?.title ?? 'a scene that was changed since'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
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
  const missed = tallies.find((tally) => tally.missed > 0);
  const weakest = links.competencies.find(({ id }) => id === missed?.competency);
  const next = weakest?.lesson ?? links.lessons[0];
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
      {next && (
        <p>
          {weakest && <>Missed most: {weakest.title.toLowerCase()}. </>}
          Read next: <a href={next.href}>{next.title}</a>
        </p>
      )}
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
      <button type="button" className="button quiet small-button no-print" onClick={onRewind}>
        Try again from here
      </button>
    </div>
  );
}

/** What the three verdicts mean: each has a sign and a word, and a colour beside them. */
function Legend() {
  return (
    <ul className="legend plain-list small" aria-label="What the signs mean">
      <li>
        <Verdict verdict="strong" /> It served what you were there for.
      </li>
      <li>
        <Verdict verdict="fair" /> It did no harm. There was better.
      </li>
      <li>
        <Verdict verdict="weak" /> It cost you something.
      </li>
    </ul>
  );
}

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : count === 0 ? 'never' : `${count} times`;
