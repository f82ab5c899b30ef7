import { useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { useData } from '../ui/use-data.ts';
import { useStarted } from '../ui/use-started.ts';
import { Debrief, type DebriefLinks } from './Debrief.tsx';
import { endingAt, replay, type Run } from './engine.ts';
import { Intro } from './Intro.tsx';
import type { Scene } from './schema.ts';
import { Stage } from './Stage.tsx';
import { finishRun, keepRun, scenePlays, type SavedRun } from './store.ts';
import './role-play.css';

/** What is known of a scene before it is fetched. */
export type SceneFront = Pick<Scene, 'id' | 'edition' | 'setting' | 'aim' | 'cast'> & {
  endings: number;
};

interface Props {
  front: SceneFront;
  /** Where the scene is fetched from. */
  dataHref: string;
  links: DebriefLinks;
}

/**
 * The simulator. A run is kept after every reply; what is on the screen is a replay of it. So a reload goes on
 * where it was, and going back is a shorter run.
 */
export function RolePlay({ front, dataHref, links }: Props) {
  const { id } = front;
  const plays = useSaved(scenePlays(id));
  const [view, setView] = useState<'intro' | 'stage' | 'debrief'>('intro');
  const [coach, setCoach] = useState(true);
  const last = plays.finished[plays.finished.length - 1];
  const {
    data: scene,
    failed,
    retry,
  } = useData<Scene>(dataHref, view !== 'intro' || last !== undefined);

  const keep = (run: SavedRun) => {
    keepRun(id, run);
    setView('stage');
  };
  const begin = () => keep({ edition: front.edition, seed: drawSeed(), replies: [] });
  const goOn = () => {
    if (failed) retry();
    if (scenePlays(id).store.get().current) setView('stage');
    else begin();
  };
  const ref = useStarted(goOn);

  const run: Run | null = view === 'debrief' ? (last ?? null) : plays.current;
  const playing = scene && run && view !== 'intro';
  return (
    <div ref={ref} className="role-play no-print">
      {!playing ? (
        <Intro
          front={front}
          current={plays.current}
          lastEnding={scene && last && endingOf(scene, last)}
          played={last !== undefined}
          endingsSeen={scene ? endingsOf(scene, plays.finished).size : undefined}
          busy={view !== 'intro' && !failed}
          failed={view !== 'intro' && failed}
          onStart={goOn}
          onAgain={begin}
          onDebrief={() => setView('debrief')}
        />
      ) : view === 'debrief' ? (
        <Debrief
          scene={scene}
          run={run}
          links={links}
          endingsSeen={endingsOf(scene, plays.finished)}
          onRewind={(length) => keep(rewound(scene, run, length))}
          onAgain={begin}
        />
      ) : (
        <Stage
          scene={scene}
          run={run}
          coach={coach}
          onCoach={setCoach}
          onReply={(reply) => {
            const kept = rewound(scene, run, Infinity);
            const longer = { ...kept, replies: [...kept.replies, reply] };
            if (endingOf(scene, longer)) {
              finishRun(id, longer, now());
              setView('debrief');
            } else {
              keep(longer);
            }
          }}
          onBack={() => keep(rewound(scene, run, run.replies.length - 1))}
          onStartOver={begin}
        />
      )}
    </div>
  );
}

/** The same run, cut to so many replies and to those that the scene still knows, as a run of the present edition. */
function rewound(scene: Scene, run: Run, length: number): SavedRun {
  const known = replay(scene, run.replies).steps.map(({ reply }) => reply.id);
  return { edition: scene.edition, seed: run.seed, replies: known.slice(0, length) };
}

const endingOf = (scene: Scene, run: Pick<Run, 'replies'>) =>
  endingAt(scene, replay(scene, run.replies).state);

/** Ids of the endings that finished runs came to. */
function endingsOf(scene: Scene, runs: readonly Run[]): ReadonlySet<string> {
  return new Set(runs.map((run) => endingOf(scene, run)?.id).filter((id) => id !== undefined));
}
