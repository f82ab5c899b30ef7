import { countTicked } from './engine.ts';
import { checklistFacts, keepTick, keepTicks } from './store.ts';

/** Keeps the ticks of the form inside it, counts them, and takes them all away with a way back. */
class TickableChecklist extends HTMLElement {
  /** The items that “Untick all” has unticked. */
  #unticked: string[] = [];

  connectedCallback(): void {
    const id = this.dataset.id ?? '';
    const form = this.querySelector('form');
    if (!form) return;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const items = boxes.map((box) => box.name);
    const output = form.querySelector('output');
    const undo = form.querySelector<HTMLButtonElement>('[data-undo]');
    const { store } = checklistFacts(id);

    // A box may have been ticked before this script ran: that tick counts.
    for (const box of boxes)
      if (box.checked) keepTick(id, box.name, true, new Date().toISOString());

    store.subscribe(({ ticks }) => {
      for (const box of boxes) box.checked = Object.hasOwn(ticks, box.name);
      if (output) output.textContent = `${countTicked(items, ticks)} of ${items.length} done`;
    });
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      undo?.toggleAttribute('hidden', true);
      keepTick(id, target.name, target.checked, new Date().toISOString());
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#unticked = Object.keys(store.get().ticks);
      keepTicks(id, this.#unticked, false, new Date().toISOString());
      undo?.toggleAttribute('hidden', false);
    });
    undo?.addEventListener('click', () => {
      keepTicks(id, this.#unticked, true, new Date().toISOString());
      undo.toggleAttribute('hidden', true);
      form.querySelector<HTMLButtonElement>('[type=reset]')?.focus();
    });
    form.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  }
}

customElements.define('tickable-checklist', TickableChecklist);
