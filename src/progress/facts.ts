import { countTicked } from '../checklist/engine.ts';
import { checklistFacts } from '../checklist/store.ts';
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
      return countTicked(items, checklistFacts(id).store.get().ticks) === items.length;
  }
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
