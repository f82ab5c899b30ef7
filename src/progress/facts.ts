import { isComplete } from '../checklist/engine.ts';
import { checklistFacts } from '../checklist/store.ts';
import { listed, sheetId } from '../interview/engine.ts';
import { interviewFacts } from '../interview/store.ts';
import { lessonFacts } from '../lesson/store.ts';
import { quizFacts } from '../quiz/store.ts';
import { scenePlays } from '../role-play/store.ts';
import { finishedSheets } from '../self-assessment/sheets.ts';
import { assessmentFacts } from '../self-assessment/store.ts';
import type { Countable } from './engine.ts';

/** @returns whether the saved facts say that a thing was done. */
export function isDone({ kind, id, items = [] }: Countable): boolean {
  switch (kind) {
    case 'lesson':
      return lessonFacts(id).store.get().readAt !== null;
    case 'quiz':
      return quizFacts(id).store.get().finished.length > 0;
    case 'role-play':
      return scenePlays(id).store.get().finished.length > 0;
    case 'self-assessment':
      return finishedSheets(assessmentFacts(id).store.get()).length > 0;
    case 'checklist':
      return copiesOf(id).some((copy) => isComplete(items, checklistFacts(copy).store.get()));
  }
}

/** Under what a checklist is kept: for no interview in particular, and for each that was named. */
function copiesOf(checklist: string): string[] {
  const interviews = listed(interviewFacts().store.get().interviews);
  return ['', ...interviews.map(({ id }) => id)].map((interview) => sheetId(checklist, interview));
}

/** The stores behind some things: whoever shows progress listens to them. */
export function storesOf(things: readonly Countable[]) {
  const open = {
    lesson: lessonFacts,
    quiz: quizFacts,
    'role-play': scenePlays,
    'self-assessment': assessmentFacts,
    checklist: checklistFacts,
  };
  return things.map(({ kind, id }) => open[kind](id).store);
}
