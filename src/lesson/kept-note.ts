import { keepText, noteFacts, textIn } from './notes.ts';

/** Keeps what is written into the boxes inside it, and lets a box grow with its text. */
class KeptNote extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    const { lesson = '', note = '' } = this.dataset;
    const boxes = [...this.querySelectorAll('textarea')];
    const { store } = noteFacts(lesson, note);
    const keep = ({ name, value }: HTMLTextAreaElement) =>
      keepText(lesson, note, name, value, new Date().toISOString());

    // Somebody may have begun to write before this script ran: their words go on after those of last time.
    for (const box of boxes) {
      const before = textIn(store.get(), box.name);
      if (box.value === '' || box.value === before) continue;
      if (before !== '') box.value = `${before}\n${box.value}`;
      keep(box);
    }

    this.#leave = store.subscribe((kept) => {
      for (const box of boxes) {
        const text = textIn(kept, box.name);
        // Setting the same text again would move the cursor to its end.
        if (box.value !== text) box.value = text;
        grow(box);
      }
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) keep(target);
    });
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }
}

/** For browsers that don’t yet let a box grow by style alone (`field-sizing`). */
function grow(box: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  while (box.scrollHeight > box.clientHeight + 1 && box.rows < 40) box.rows += 1;
}

customElements.define('kept-note', KeptNote);
