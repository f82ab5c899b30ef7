/** What was practised, from the facts of quizzes and scenes, in the shape that calibration reads. */
import { attemptState, isSelfRated, mark } from '../quiz/engine.ts';
import type { Quiz } from '../quiz/schema.ts';
import { quizFacts } from '../quiz/store.ts';
import { endingAt, replay, tallyCompetencies } from '../role-play/engine.ts';
import type { Scene } from '../role-play/schema.ts';
import { scenePlays } from '../role-play/store.ts';
import type { Answered, Played } from './calibration.ts';
import type { Countable } from './engine.ts';
import { isDone } from './facts.ts';

/** A quiz or a scene, by its kind and id. */
export type Practicable = Pick<Countable, 'id'> & { kind: 'quiz' | 'role-play' };

/** @returns the quizzes and scenes that were finished at least once: only their files are worth fetching. */
export const practised = <Thing extends Practicable>(things: readonly Thing[]): Thing[] =>
  things.filter((thing) => isDone({ ...thing, cells: [] }));

/** @returns the answers of the newest finished attempt: what somebody knows now. */
export function answersGiven(quiz: Quiz): Answered[] {
  const { finished } = quizFacts(quiz.id).store.get();
  const last = finished[finished.length - 1];
  if (!last) return [];
  // The first go tells what somebody knew; what learners mark themselves is their own word again.
  return attemptState(quiz, last).steps.flatMap(({ question, go, answer }) => {
    if (!answer || go !== 1 || isSelfRated(question)) return [];
    const { right } = mark(question, answer.choices);
    return [{ cells: question.cells ?? quiz.cells, right, sure: answer.sure ?? undefined }];
  });
}

/** @returns what was shown and missed in the newest finished run that the scene still knows. */
export function skillsShown(scene: Scene): Played[] {
  const runs = scenePlays(scene.id).store.get().finished;
  const last = runs
    .map((run) => replay(scene, run))
    .findLast(({ state }) => endingAt(scene, state) !== undefined);
  return tallyCompetencies(last?.steps ?? []).map((tally) => ({
    ...tally,
    cells: scene.cells,
    run: scene.id,
  }));
}
