import { useRef, useState } from 'react';
import { useSaved } from '../storage/use-saved.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { useData } from '../ui/use-data.ts';
import { useReturn } from '../ui/use-return.ts';
import { useStarted } from '../ui/use-started.ts';
import { Debrief, type DebriefLinks } from './Debrief.tsx';
import { replay, type Run } from './engine.ts';
import { Intro, readChoices, type Choices } from './Intro.tsx';
import { endingOf, endingsOf, rankOf } from './runs.ts';
import type { Scene, Situation } from './schema.ts';
import type { SceneWithSituations } from './situations.ts';
import { Stage } from './Stage.tsx';
import { finishRun, keepRun, scenePlays, type SavedRun } from './store.ts';
import './role-play.css';

type Setting = Pick<Choices, 'level' | 'situation'> & Partial<Pick<Choices, 'coach'>>;

/** What is known of a scene before it is fetched. */
export type SceneFront = Pick<Scene, 'id' | 'edition' | 'setting' | 'aim' | 'cast'> & {
  endings: number;
  /** What the learner may have to disclose in it. */
  situations: readonly Pick<Situation, 'id' | 'title'>[];
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
  const ref = useRef<HTMLDivElement>(null);
  const plays = useSaved(scenePlays(id));
  const [view, setView] = useState<'intro' | 'stage' | 'debrief'>('intro');
  const heading = useReturn<HTMLHeadingElement>(view === 'intro');
  /** Whether the coach speaks after every reply; where nobody has said, the level decides. */
  const [coach, setCoach] = useState<boolean | null>(null);
  /** Whether replies stay hidden until the learner has said their own. */
  const [aloud, setAloud] = useState(false);
  const last = plays.finished[plays.finished.length - 1];
  const {
    data: scene,
    failed,
    retry,
  } = useData<SceneWithSituations>(dataHref, view !== 'intro' || last !== undefined);

  const keep = (run: SavedRun) => {
    keepRun(id, run, now());
    setView('stage');
  };
  /** From the choices before the scene; or as another run was, and then the coach goes on as before. */
  const begin = ({ level, situation, coach: speaks }: Setting) => {
    if (speaks !== undefined) setCoach(speaks);
    keep({ edition: front.edition, level, situation, seed: drawSeed(), replies: [] });
  };
  const goOn = () => {
    if (failed) retry();
    const choices = readChoices(ref.current);
    setAloud(choices.aloud);
    if (scenePlays(id).store.get().current) setView('stage');
    else begin(choices);
  };
  useStarted(ref, goOn);

  const run: Run | null =
    view === 'debrief'
      ? (last ?? null)
      : ((scene && plays.current && beforeEnding(scene, plays.current)) ?? null);
  const playing = scene && run && view !== 'intro';
  return (
    <div ref={ref} className={view === 'debrief' ? 'role-play' : 'role-play no-print'}>
      {!playing ? (
        <Intro
          heading={heading}
          front={front}
          current={plays.current}
          lastEnding={scene && last && endingOf(scene, last)}
          played={last !== undefined}
          endingsSeen={scene ? endingsOf(scene, plays.finished).size : undefined}
          busy={view !== 'intro' && !failed}
          failed={view !== 'intro' && failed}
          onStart={goOn}
          onAgain={() => {
            const choices = readChoices(ref.current);
            setAloud(choices.aloud);
            begin(choices);
          }}
          onDebrief={() => setView('debrief')}
        />
      ) : view === 'debrief' ? (
        <Debrief
          scene={scene}
          run={run}
          links={links}
          finished={plays.finished}
          onRewind={(length) => keep(rewound(scene, run, length))}
          onAgain={() => begin(run)}
          onOtherLevel={() => setView('intro')}
        />
      ) : (
        <Stage
          scene={scene}
          run={run}
          coach={coach ?? run.level !== 'tough'}
          onCoach={setCoach}
          aloud={aloud}
          onAloud={setAloud}
          onReply={(reply) => {
            const kept = rewound(scene, run, Infinity);
            const longer = { ...kept, replies: [...kept.replies, reply] };
            if (endingOf(scene, longer)) {
              finishRun(id, longer, now(), (finished) => rankOf(endingOf(scene, finished)));
              setView('debrief');
            } else {
              keep(longer);
            }
          }}
          onBack={() => keep(rewound(scene, run, run.replies.length - 1))}
          onStartOver={() => begin(run)}
        />
      )}
    </div>
  );
}

/** The same run, cut to so many replies and to those that the scene still knows, as a run of the present edition. */
function rewound(scene: SceneWithSituations, run: Run, length: number): SavedRun {
  const known = replay(scene, run).steps.map(({ reply }) => reply.id);
  return {
    edition: scene.edition,
    level: run.level,
    situation: run.situation,
    seed: run.seed,
    replies: known.slice(0, length),
  };
}

/**
 * A run in hand has not ended, unless the scene was made shorter since: then its last reply is waited for again, and
 * the run is finished as any other.
 */
function beforeEnding(scene: SceneWithSituations, run: SavedRun): SavedRun {
  const { steps } = replay(scene, run);
  return endingOf(scene, run) ? rewound(scene, run, steps.length - 1) : run;
}
