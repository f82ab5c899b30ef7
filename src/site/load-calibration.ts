import { calibrate, type Calibration, type Said } from '../progress/calibration.ts';
import { answersGiven, practised, skillsShown, type Practicable } from '../progress/practice.ts';
import type { Quiz } from '../quiz/schema.ts';
import { reviewFacts } from '../review/store.ts';
import type { Scene } from '../role-play/schema.ts';

/** A quiz or a scene, and where its questions or turns are fetched from. */
export type WithData = Practicable & { dataHref: string };

/**
 * Fetches the quizzes and scenes that were finished, and holds what was said against what was done.
 * @throws when one of them cannot be fetched: half of the practice would say something wrong
 */
export async function loadCalibration(
  said: readonly Said[],
  things: readonly WithData[],
): Promise<Calibration> {
  const done = practised(things);
  const [answered, played] = await Promise.all([
    Promise.all(
      done
        .filter(({ kind }) => kind === 'quiz')
        .map(async ({ dataHref }) => answersGiven(await fetchJson<Quiz>(dataHref))),
    ),
    Promise.all(
      done
        .filter(({ kind }) => kind === 'role-play')
        .map(async ({ dataHref }) => skillsShown(await fetchJson<Scene>(dataHref))),
    ),
  ]);
  const reviewed = new Set(
    reviewFacts()
      .store.get()
      .log.map(({ quiz, question }) => `${quiz} ${question}`),
  ).size;
  return calibrate(said, { answered: answered.flat(), played: played.flat(), reviewed });
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}
