import { chosenInterview } from '../interview/chosen.ts';
import { sheetId } from '../interview/engine.ts';
import { textOf } from '../storage/written.ts';
import { now } from '../ui/chance.ts';
import { joined, showText } from '../ui/write-box.ts';
import { filledBoxes } from './engine.ts';
import { keepBox, keepBoxes, worksheetFacts } from './store.ts';

/**
 * Keeps what is written into the form inside it, for the interview that is chosen on the page or for none, and empties
 * it with a way back.
 */
class FillableWorksheet extends HTMLElement {
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const boxes = [...form.querySelectorAll('textarea')];
    const undo = form.querySelector<HTMLButtonElement>('[data-undo]');
    const status = form.querySelector('[role=status]');
    const say = (words: string) => status && (status.textContent = words);
    let takeBack = () => {};

    // Somebody may have begun to write before this script ran: their words go on after those of last time.
    for (const { name, value } of boxes) {
      const before = textOf(worksheetFacts(this.#id).store.get().texts, name);
      if (value !== '') keepBox(this.#id, name, joined(before, value), now());
    }

    let leaveSheet = () => {};
    const leaveChoice = chosenInterview.subscribe(() => {
      leaveSheet();
      undo?.toggleAttribute('hidden', true);
      say('');
      leaveSheet = worksheetFacts(this.#id).store.subscribe(({ texts }) => {
        for (const box of boxes) showText(box, textOf(texts, box.name));
      });
    });
    this.#leave = [leaveChoice, () => leaveSheet()];

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      undo?.toggleAttribute('hidden', true);
      say('');
      keepBox(this.#id, target.name, target.value, now());
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      const id = this.#id;
      const before = filledBoxes(worksheetFacts(id).store.get().texts);
      keepBoxes(id, Object.fromEntries(Object.keys(before).map((name) => [name, ''])), now());
      takeBack = () => keepBoxes(id, before, now());
      undo?.toggleAttribute('hidden', false);
      say('Emptied.');
    });
    undo?.addEventListener('click', () => {
      takeBack();
      undo.toggleAttribute('hidden', true);
      say('Your words are back.');
      form.querySelector<HTMLButtonElement>('[type=reset]')?.focus();
    });
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave) leave();
  }

  /** Under which the worksheet is kept. */
  get #id(): string {
    return sheetId(this.dataset.id ?? '', chosenInterview.get());
  }
}

customElements.define('fillable-worksheet', FillableWorksheet);
