import { progressByCell, type Countable } from '../progress/engine.ts';
import { isDone, storesOf } from '../progress/facts.ts';

const DONE: Record<Countable['kind'], string> = {
  lesson: 'read',
  quiz: 'done',
  'role-play': 'played',
  'self-assessment': 'taken',
  checklist: 'all ticked',
};

/** Fills in the maps and lists inside an element, now and whenever what is saved changes. */
export function showProgress(element: HTMLElement): void {
  const things = JSON.parse(element.dataset.things ?? '[]') as Countable[];
  const show = () => {
    showCells(element, things);
    for (const thing of things) showThing(element, thing);
    element.dispatchEvent(
      new CustomEvent('progress-shown', { detail: things.filter(isDone).length }),
    );
  };
  for (const store of storesOf(things)) store.listen(show);
  show();
}

function showCells(element: HTMLElement, things: readonly Countable[]): void {
  const progress = progressByCell(things, isDone);
  for (const cell of element.querySelectorAll<HTMLElement>('[data-cell]')) {
    const { done, total } = progress.get(cell.dataset.cell ?? '') ?? { done: 0, total: 0 };
    const note = cell.querySelector('small');
    const bar = cell.querySelector('progress');
    if (note) note.textContent = `${done} of ${total}`;
    if (bar) bar.value = done;
    cell.toggleAttribute('data-begun', done > 0);
  }
}

function showThing(element: HTMLElement, thing: Countable): void {
  const mark = element.querySelector<HTMLElement>(
    `[data-thing="${thing.kind}:${thing.id}"] [data-done]`,
  );
  if (!mark) return;
  const done = isDone(thing);
  mark.hidden = !done;
  mark.textContent = done ? ` · ✓ ${DONE[thing.kind]}` : '';
}
