import { progressByCell, type Countable } from '../../progress/engine.ts';
import { isDone, storesOf } from '../../progress/facts.ts';
import { endingsOf } from '../../role-play/runs.ts';
import type { Scene } from '../../role-play/schema.ts';
import { scenePlays } from '../../role-play/store.ts';
import { whenSeenAgain } from '../../ui/seen-again.ts';
import { showDue } from './show-due.ts';
import { showNextStep } from './show-next-step.ts';
import { fetchThings, type ThingToShow } from './things.ts';

const DONE: Record<Countable['kind'], string> = {
  lesson: 'read',
  quiz: 'done',
  'role-play': 'played',
  'self-assessment': 'taken',
  checklist: 'all ticked',
};

/** Fills in the maps and lists inside an element, now and whenever what is saved changes. */
export async function showProgress(element: HTMLElement): Promise<void> {
  const things = await fetchThings(element.dataset.things ?? '');
  if (things.length === 0) return;
  const show = () => {
    showCells(element, things);
    for (const thing of things) showThing(element, thing);
    showNextStep(element, things);
    element.dispatchEvent(
      new CustomEvent('progress-shown', { detail: things.filter(isDone).length }),
    );
  };
  for (const store of storesOf(things)) store.listen(show);
  // What fits next depends on the day.
  whenSeenAgain(() => showNextStep(element, things));
  show();
  showDue(element, things);
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

function showThing(element: HTMLElement, thing: ThingToShow): void {
  const mark = element.querySelector<HTMLElement>(
    `[data-thing="${thing.kind}:${thing.id}"] [data-done]`,
  );
  if (!mark) return;
  const done = isDone(thing);
  mark.hidden = !done;
  mark.textContent = done ? ` · ✓ ${DONE[thing.kind]}` : '';
  if (done && thing.dataHref) void showEndings(mark, thing.id, thing.dataHref);
}

/**
 * How many endings of a scene were found. Which ones they were is not saved but follows from the runs, so the scene is
 * fetched; where it cannot be, the mark stays as it is.
 */
async function showEndings(mark: HTMLElement, id: string, href: string): Promise<void> {
  const { finished } = scenePlays(id).store.get();
  const response = await fetch(href).catch(() => undefined);
  if (!response?.ok) return;
  const scene = (await response.json()) as Scene;
  mark.textContent = ` · ✓ ${endingsOf(scene, finished).size} of ${scene.endings.length} endings`;
}
