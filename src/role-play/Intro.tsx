import { StartButton } from '../ui/StartButton.tsx';
import { Portrait } from './Portrait.tsx';
import type { Ending, Scene } from './schema.ts';
import type { SavedRun } from './store.ts';

interface Props {
  scene: Scene;
  current: SavedRun | null;
  lastEnding: Ending | undefined;
  endingsSeen: ReadonlySet<string>;
  onStart: () => void;
  onAgain: () => void;
  onDebrief: () => void;
}

/** Before the scene: where you are, what you want, whom you meet. */
export function Intro({ scene, current, lastEnding, endingsSeen, onStart, onAgain, onDebrief }: Props) {
  const label = current ? 'Go on where you were' : lastEnding ? 'Play it again' : 'Start the scene';
  return (
    <div className="intro card">
      <div className="stack">
        <h2>Before you go in</h2>
        <p>{scene.setting}</p>
        <p>
          <b>Your aim.</b> {scene.aim}
        </p>
        <ul className="intro-cast plain-list">
          {scene.cast.map((member) => (
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
            Last time it ended with “{lastEnding.title}”. You have found {endingsSeen.size} of {scene.endings.length} endings.
          </p>
        )}
        <div className="actions needs-script">
          <StartButton label={label} onStart={onStart} />
          {current && (
            <button type="button" className="button quiet" onClick={onAgain}>
              Start over
            </button>
          )}
          {lastEnding && (
            <button type="button" className="button quiet" onClick={onDebrief}>
              See the last debrief
            </button>
          )}
        </div>
        <p className="small soft needs-script">
          It is safe to try a weak reply and see what it does. You can take back any reply. On a keyboard, the keys 1 to 4
          choose.
        </p>
      </div>
    </div>
  );
}
