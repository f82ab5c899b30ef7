import { endingAt, replay, strongerReply, type Step } from '../../role-play/engine.ts';
import type { SceneWithSituations } from '../../role-play/situations.ts';
import { scenePlays } from '../../role-play/store.ts';
import { VERDICTS } from '../../role-play/words.ts';
import { dayOf } from '../../ui/day-of.ts';
import { make } from './elements.ts';

/** @returns the latest run of a scene on paper: who said what, and what the coach says of it. */
export function debriefPart(scene: SceneWithSituations): HTMLElement | undefined {
  const run = scenePlays(scene.id).store.get().finished.at(-1);
  if (!run) return undefined;
  const { scene: played, steps, state } = replay(scene, run);
  const ending = endingAt(played, state);
  const nameOf = (who: string | undefined) => played.cast.find(({ id }) => id === who)?.name;
  return make(
    'article',
    'sheet',
    make('h1', '', scene.title),
    make('p', '', `Your run on ${dayOf(run.at)}, with the coach’s notes.`),
    ...(ending ? [make('p', '', make('b', '', `${ending.title}. `), ending.tells)] : []),
    make(
      'ol',
      'plain-list pack-steps',
      ...steps.map((step) =>
        make(
          'li',
          '',
          ...step.lines.map(({ who, text }) =>
            make('p', '', ...(who ? [make('b', '', `${nameOf(who)}: `)] : []), text),
          ),
          make('p', '', make('b', '', 'You: '), `“${step.reply.text}”`),
          make('p', '', ...notesOn(step)),
        ),
      ),
    ),
  );
}

function notesOn(step: Step): (Node | string)[] {
  const { mark, word } = VERDICTS[step.reply.verdict];
  const stronger = strongerReply(step);
  return [
    make('b', '', `${mark} ${word}. `),
    step.reply.coach,
    ...(stronger ? [make('br', ''), make('b', '', 'Stronger: '), `“${stronger.text}”`] : []),
  ];
}
