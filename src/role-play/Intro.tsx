import type { RefObject } from 'react';
import { StartButton } from '../ui/StartButton.tsx';
import { DEFAULT_LEVEL, LEVEL_WORDS, LEVELS, type Level } from './levels.ts';
import { Portrait } from './Portrait.tsx';
import type { SceneFront } from './RolePlay.tsx';
import type { Ending } from './schema.ts';
import type { SavedRun } from './store.ts';

interface Props {
  /** What takes the focus when somebody comes back from a debrief. */
  heading: RefObject<HTMLHeadingElement | null>;
  front: SceneFront;
  current: SavedRun | null;
  /** The scene was played to an ending before. */
  played: boolean;
  lastEnding: Ending | undefined;
  /** How many endings were found; not known before the scene is fetched. */
  endingsSeen: number | undefined;
  busy: boolean;
  failed: boolean;
  onStart: () => void;
  onAgain: () => void;
  onDebrief: () => void;
}

/** Before the scene: where you are, what you want, whom you meet. */
export function Intro({
  heading,
  front,
  current,
  played,
  lastEnding,
  endingsSeen,
  busy,
  failed,
  onStart,
  onAgain,
  onDebrief,
}: Props) {
  const label = current ? 'Go on where you were' : played ? 'Play it again' : 'Start the scene';
  return (
    <div className="card stack">
      <h2 ref={heading} tabIndex={-1}>
        Before you go in
      </h2>
      <p>{front.setting}</p>
      <p>
        <b>Your aim.</b> {front.aim}
      </p>
      <ul className="intro-cast plain-list" aria-label="Who you meet">
        {front.cast.map((member) => (
          <li key={member.id}>
            <Portrait member={member} expression="neutral" />
            <span>
              <b>{member.name}</b>
              <br />
              {member.role}
            </span>
          </li>
        ))}
      </ul>
      {lastEnding && (
        <p>
          Last time it ended with “{lastEnding.title}”. You have found {endingsSeen} of{' '}
          {front.endings} endings.
        </p>
      )}
      {!current && <ChoicesForm situations={front.situations} />}
      <div className="actions needs-script">
        <StartButton label={label} busy={busy} failed={failed} onStart={onStart} />
        {current && (
          <button type="button" className="button quiet" onClick={onAgain}>
            Start over
          </button>
        )}
        {played && (
          <button type="button" className="button quiet" onClick={onDebrief}>
            See the last debrief
          </button>
        )}
      </div>
      <p className="small soft needs-script">
        It is safe to try a weak reply and see what it does. You can take back any reply. On a
        keyboard, the keys 1 to 4 choose.
      </p>
    </div>
  );
}

/**
 * How to play. The boxes are the browser's own, and read when the scene starts: they may have been set before this
 * island lived.
 */
function ChoicesForm({ situations }: Pick<SceneFront, 'situations'>) {
  return (
    <form className="choices needs-script">
      <fieldset>
        <legend>How hard?</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="level"
              value={level}
              defaultChecked={level === DEFAULT_LEVEL}
            />
            <span>
              <b>{LEVEL_WORDS[level].title}.</b> {LEVEL_WORDS[level].change}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="choices-select">
        <label htmlFor="coach">
          <b>When does the coach speak?</b>
        </label>
        <select id="coach" name="coach">
          <option value="">As the level says</option>
          <option value="at-once">After every reply</option>
          <option value="afterwards">At the end</option>
        </select>
      </p>
      {situations.length > 0 && (
        <p className="choices-select">
          <label htmlFor="situation">
            <b>Who are you in this scene?</b> They will ask about what you choose here, and you
            practise what to say. It stays on this device.
          </label>
          <select id="situation" name="situation">
            <option value="">Nothing special to tell</option>
            {situations.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <label>
        <input type="checkbox" name="aloud" />
        <span>
          <b>Say it aloud first.</b> The replies stay hidden until you have said yours.
        </span>
      </label>
    </form>
  );
}

export interface Choices {
  level: Level;
  /** Id of what the learner has to disclose, or null. */
  situation: string | null;
  aloud: boolean;
  /** Whether the coach speaks after every reply; null where the level decides. */
  coach: boolean | null;
}

/** @returns what was chosen above, or else what is usual. */
export function readChoices(root: HTMLElement | null): Choices {
  const form = root?.querySelector<HTMLFormElement>('form.choices');
  const data = form ? new FormData(form) : new FormData();
  const level = LEVELS.find((candidate) => candidate === data.get('level')) ?? DEFAULT_LEVEL;
  const situation = data.get('situation');
  const coach = data.get('coach');
  return {
    level,
    situation: typeof situation === 'string' && situation !== '' ? situation : null,
    aloud: data.has('aloud'),
    coach: coach === 'at-once' ? true : coach === 'afterwards' ? false : null,
  };
}
