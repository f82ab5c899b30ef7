import { useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { useStarted } from '../ui/use-started.ts';
import { Debrief, type DebriefLinks } from './Debrief.tsx';
import { endingAt, replay, turnAt, type Run } from './engine.ts';
import { Intro } from './Intro.tsx';
import type { Scene } from './schema.ts';
import { Stage } from './Stage.tsx';
import { finishRun, keepRun, scenePlays, type SavedRun } from './store.ts';
import './role-play.css';

interface Props {
  scene: Scene;
  links: DebriefLinks;
}

/**
 * The simulator. A run is kept after every reply; what is on the screen is a replay of it. So a reload goes on
 * where it was, and going back is a shorter run.
 */
export function RolePlay({ scene, links }: Props) {
  const plays = useSaved(scenePlays(scene.id));
  const [view, setView] = useState<'intro' | 'stage' | 'debrief'>('intro');
  const [coach, setCoach] = useState(true);

  const keep = (run: SavedRun) => {
    keepRun(scene.id, run);
    setView('stage');
  };
  const begin = () => keep({ edition: scene.edition, seed: drawSeed(), replies: [] });
  const goOn = () => {
    if (scenePlays(scene.id).store.get().current) setView('stage');
    else begin();
  };
  const ref = useStarted(goOn);

  const lastRun = plays.finished[plays.finished.length - 1];
  const run: Run | null = view === 'debrief' ? (lastRun ?? null) : plays.current;

  const give = (reply: string) => {
    if (!plays.current) return;
    const longer = { ...plays.current, replies: [...replayed(scene, plays.current), reply] };
    if (endingAt(scene, replay(scene, longer.replies).state)) {
      finishRun(scene.id, longer, now());
      setView('debrief');
    } else {
      keep(longer);
    }
  };
  const rewind = (from: Run, length: number) =>
    keep({ edition: scene.edition, seed: from.seed, replies: replayed(scene, from).slice(0, length) });

  return (
    <div ref={ref} className="role-play no-print">
      {view === 'debrief' && run ? (
        <Debrief
          scene={scene}
          run={run}
          links={links}
          endingsSeen={endingsOf(scene, plays.finished)}
          onRewind={(length) => rewind(run, length)}
          onAgain={begin}
        />
      ) : view === 'stage' && run && turnAt(scene, replay(scene, run.replies).state) ? (
        <Stage
          scene={scene}
          run={run}
          coach={coach}
          onCoach={setCoach}
          onReply={give}
          onBack={() => rewind(run, run.replies.length - 1)}
          onStartOver={begin}
        />
      ) : (
        <Intro
          scene={scene}
          current={plays.current}
          lastEnding={lastRun && endingAt(scene, replay(scene, lastRun.replies).state)}
          endingsSeen={endingsOf(scene, plays.finished)}
          onStart={goOn}
          onAgain={begin}
          onDebrief={() => setView('debrief')}
        />
      )}
    </div>
  );
}

/** The replies of a run that the scene still knows. */
const replayed = (scene: Scene, run: Run) => replay(scene, run.replies).steps.map(({ reply }) => reply.id);

/** Ids of the endings that finished runs came to. */
function endingsOf(scene: Scene, runs: readonly Run[]): ReadonlySet<string> {
  const endings = runs.map((run) => endingAt(scene, replay(scene, run.replies).state)?.id);
  return new Set(endings.filter((id) => id !== undefined));
}

