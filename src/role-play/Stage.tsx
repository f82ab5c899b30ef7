import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  linesAt,
  objectiveNow,
  replay,
  shuffledReplies,
  turnAt,
  type Run,
  type SceneState,
  type Step,
} from './engine.ts';
import { HearIt } from './HearIt.tsx';
import { Meters } from './Meters.tsx';
import { Portrait, type Expression } from './Portrait.tsx';
import type { Line, Scene, Turn } from './schema.ts';
import type { SceneWithSituations } from './situations.ts';
import { Transcript } from './Transcript.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  scene: SceneWithSituations;
  run: Run;
  /** The coach speaks after every reply, and not only in the debrief. */
  coach: boolean;
  onCoach: (on: boolean) => void;
  /** Replies stay hidden until the learner has said their own. */
  aloud: boolean;
  onAloud: (on: boolean) => void;
  onReply: (reply: string) => void;
  onBack: () => void;
  onStartOver: () => void;
}

/**
 * The scene as it is played. After each reply the focus moves to the heading of the next turn, so that a screen
 * reader goes on from there: what you said, what the coach says of it, what they answer, what you can say.
 */
export function Stage({
  scene: of,
  run,
  coach,
  onCoach,
  aloud,
  onAloud,
  onReply,
  onBack,
  onStartOver,
}: Props) {
  const { scene, steps, state, dropped } = replay(of, run);
  const situation = of.situations?.find(({ id }) => id === run.situation);
  const turn = turnAt(scene, state) as Turn;
  const replies = shuffledReplies(turn, state, run.seed);
  const last = steps[steps.length - 1];
  const flipped = last !== undefined && last.before.status !== 'gone' && state.status === 'gone';
  const lines = linesAt(turn, state);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [turn.id]);

  /** The turn at which the learner has said their own line. */
  const [saidAt, setSaidAt] = useState<string | null>(null);
  const hidden = aloud && saidAt !== turn.id;

  const onKeyDown = (event: KeyboardEvent) => {
    const reply = replies[Number(event.key) - 1];
    // A key that is held would answer the next turns, too.
    if (hidden || !reply || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onReply(reply.id);
  };

  return (
    // The keys 1 to 4 work while the focus is in the scene. They are a short way to buttons that are there.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div
      data-in-hand=""
      className="stage"
      data-objective={objectiveNow(state.status)}
      onKeyDown={onKeyDown}
    >
      <div className="stage-main">
        <h2 ref={heading} tabIndex={-1} className="stage-turn">
          Turn {steps.length + 1}
        </h2>
        {dropped > 0 && (
          <p className="small">
            This scene was changed since you played it. You are taken back to the last turn that is
            still the same.
          </p>
        )}
        {situation && steps.length === 0 && (
          <p className="situation">
            <b>You, in this scene.</b> {situation.you}
          </p>
        )}
        {last && <LastReply step={last} coach={coach} />}
        {flipped && (
          <p className="flip">
            <b>The offer is gone.</b> From here on: ask for leads. And leave well, as always.
          </p>
        )}
        <Speech scene={scene} lines={lines} state={state} flipped={flipped} />
        <HearIt words={lines.map(({ text }) => text).join(' ')} />
        {turn.cue && coach && (
          <p className="coach">
            <b>Coach.</b> {turn.cue}
          </p>
        )}
        <h3 ref={asked} tabIndex={-1} className="replies-heading" id="what-do-you-say">
          What do you say?
        </h3>
        {hidden ? (
          <div className="say-first">
            <p>Say your own answer aloud, now. Then look at the replies.</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setSaidAt(turn.id);
                asked.current?.focus();
              }}
            >
              I have said mine
            </button>
          </div>
        ) : (
          <ol className="replies plain-list" aria-labelledby="what-do-you-say">
            {replies.map((reply, index) => (
              <li key={reply.id}>
                <button type="button" className="reply" onClick={() => onReply(reply.id)}>
                  <kbd aria-hidden="true">{index + 1}</kbd>
                  <span>
                    “{reply.text}”{reply.does && <i> ({reply.does})</i>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
      <aside className="stage-side" aria-label="How it stands">
        <div className="objective-now">
          <small>Objective now</small>{' '}
          <span>{objectiveNow(state.status) === 'leads' ? 'Ask for leads' : 'Get the offer'}</span>
        </div>
        <Meters state={state} />
        <div className="stage-tools">
          <button
            type="button"
            className="button quiet small-button"
            onClick={() => onCoach(!coach)}
          >
            Coach speaks {coach ? 'at once' : 'afterwards'}
          </button>
          <button
            type="button"
            className="button quiet small-button"
            onClick={() => onAloud(!aloud)}
          >
            {aloud ? 'Show the replies at once' : 'Say it aloud first'}
          </button>
          {last && (
            <button type="button" className="button quiet small-button" onClick={onBack}>
              Take back
            </button>
          )}
          <button type="button" className="button quiet small-button" onClick={onStartOver}>
            Start over
          </button>
        </div>
        {steps.length > 0 && (
          <details className="so-far">
            <summary>The talk so far</summary>
            <Transcript scene={scene} steps={steps} />
          </details>
        )}
      </aside>
    </div>
  );
}

function LastReply({ step: { reply }, coach }: { step: Step; coach: boolean }) {
  return (
    <div className="last-reply">
      <p>
        <b>You:</b> “{reply.text}”{reply.does && <i> ({reply.does})</i>}
      </p>
      {coach && (
        <p className="coach">
          <b>Coach.</b> <Verdict verdict={reply.verdict} /> {reply.coach}
        </p>
      )}
    </div>
  );
}

interface SpeechProps {
  scene: Scene;
  lines: readonly Line[];
  state: SceneState;
  flipped: boolean;
}

function Speech({ scene, lines, state, flipped }: SpeechProps) {
  const speaker = scene.cast.find(({ id }) => lines.some(({ who }) => who === id));
  return (
    <div className="speech">
      {speaker && (
        <figure>
          <Portrait member={speaker} expression={flipped ? 'sorry' : expressionFor(state)} />
          <figcaption>
            <b>{speaker.name}</b> {speaker.role}
          </figcaption>
        </figure>
      )}
      <div className="speech-lines">
        {lines.map((line) => {
          const who = scene.cast.find(({ id }) => id === line.who);
          return who ? (
            <p key={line.text} className="bubble">
              {who !== speaker && <b>{who.name}: </b>}
              <span className="visually-hidden">{who === speaker ? `${who.name}: ` : ''}</span>
              {line.text}
            </p>
          ) : (
            <p key={line.text} className="narration">
              {line.text}
            </p>
          );
        })}
      </div>
    </div>
  );
}

/** The face follows the impression. */
function expressionFor({ meters }: SceneState): Expression {
  const { impression } = meters;
  if (impression >= 8) return 'glad';
  if (impression >= 6) return 'warm';
  if (impression >= 4) return 'neutral';
  return impression >= 2 ? 'doubtful' : 'cold';
}
