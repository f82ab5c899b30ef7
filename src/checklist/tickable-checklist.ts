import { chosenInterview } from '../interview/chosen.ts';
import { sheetId } from '../interview/engine.ts';
import { textOf } from '../storage/written.ts';
import { drawSeed, now } from '../ui/chance.ts';
import { joined, showText } from '../ui/write-box.ts';
import { countTicked, isHidden, itemsToDo, ownItems } from './engine.ts';
import { makeItem, nameButton } from './own-item.ts';
import {
  checklistFacts,
  keepHidden,
  keepNote,
  keepOwn,
  keepTick,
  keepTicks,
  NOTES,
  type ListFacts,
} from './store.ts';

/**
 * Keeps the ticks of the form inside it and counts them. Somebody can add items of their own, hide those that do not
 * apply, and write notes. All of that is kept for the interview that is chosen on the page, or for none.
 */
class TickableChecklist extends HTMLElement {
  #form!: HTMLFormElement;
  /** The items of the course. */
  #items: string[] = [];
  /** What “Undo” does. */
  #undo: (() => void) | undefined;
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    const boxes = this.#boxes();
    this.#items = boxes.map(({ name }) => name);
    for (const box of boxes) this.#addHideButton(box);

    // A box may have been ticked, or a note begun, before this script ran: that counts.
    for (const box of boxes) if (box.checked) keepTick(this.#id, box.name, true, now());
    const notes = this.#notes();
    if (notes?.value) {
      const before = textOf(checklistFacts(this.#id).store.get().texts, NOTES);
      keepNote(this.#id, NOTES, joined(before, notes.value), now());
    }

    let leaveList = () => {};
    const leaveChoice = chosenInterview.subscribe(() => {
      leaveList();
      this.#offerUndo(undefined);
      leaveList = checklistFacts(this.#id).store.subscribe((list) => this.#show(list));
    });
    this.#leave = [leaveChoice, () => leaveList()];
    form.addEventListener('change', this.#onChange);
    form.addEventListener('input', this.#onInput);
    form.addEventListener('reset', this.#onReset);
    form.addEventListener('submit', this.#onSubmit);
    form.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave) leave();
  }

  /** Under which the list is kept. */
  get #id(): string {
    return sheetId(this.dataset.id ?? '', chosenInterview.get());
  }

  #boxes = () => [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  #notes = () => this.#form.querySelector<HTMLTextAreaElement>(`textarea[name=${NOTES}]`);

  #show(list: ListFacts): void {
    this.#showOwn(list);
    for (const box of this.#boxes()) {
      box.checked = Object.hasOwn(list.ticks, box.name);
      const hidden = isHidden(list, box.name);
      const item = box.closest('li');
      item?.toggleAttribute('data-hidden', hidden);
      if (item && this.#items.includes(box.name)) nameButton(item, hidden ? 'Show' : 'Hide');
    }
    const notes = this.#notes();
    if (notes) showText(notes, textOf(list.texts, NOTES));
    const toDo = itemsToDo(this.#items, list);
    const hidden = this.#items.filter((item) => isHidden(list, item)).length;
    const count = `${countTicked(toDo, list.ticks)} of ${toDo.length} done`;
    const output = this.#form.querySelector('output');
    if (output) output.textContent = hidden > 0 ? `${count} · ${hidden} hidden` : count;
  }

  #showOwn(list: ListFacts): void {
    const place = this.#form.querySelector<HTMLElement>('.own');
    const rows = place?.querySelector('ul');
    if (!place || !rows) return;
    const own = ownItems(list);
    place.toggleAttribute('data-empty', own.length === 0);
    const known = new Map([...rows.children].map((row) => [(row as HTMLElement).dataset.own, row]));
    for (const [id, row] of known) if (!own.some((item) => item.id === id)) row.remove();
    own.forEach((item, index) => {
      const row = known.get(item.id) ?? makeItem(item);
      if (rows.children[index] !== row) rows.insertBefore(row, rows.children[index] ?? null);
    });
  }

  #addHideButton(box: HTMLInputElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet item-button no-print';
    button.dataset.hide = box.name;
    box.closest('li')?.prepend(button);
  }

  #onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.#offerUndo(undefined);
    keepTick(this.#id, target.name, target.checked, now());
  };

  #onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) keepNote(this.#id, NOTES, target.value, now());
  };

  #onReset = (event: Event) => {
    event.preventDefault();
    const id = this.#id;
    const ticked = Object.keys(checklistFacts(id).store.get().ticks);
    keepTicks(id, ticked, false, now());
    this.#offerUndo(() => {
      keepTicks(id, ticked, true, now());
      this.#form.querySelector<HTMLButtonElement>('[type=reset]')?.focus();
    });
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    const field = this.#form.querySelector<HTMLInputElement>('.own-new input');
    const text = field?.value.trim() ?? '';
    if (!field || text === '') return;
    field.value = '';
    field.focus();
    // The time comes first, so that the ids of own items sort as they came.
    const id = `own-${Date.now().toString(36)}-${drawSeed().toString(36)}`;
    keepOwn(this.#id, id, text, now());
  };

  #onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { hide, takeAway, undo, edit } = button.dataset;
    if (hide !== undefined) {
      const { store } = checklistFacts(this.#id);
      keepHidden(this.#id, hide, !isHidden(store.get(), hide), now());
    } else if (takeAway !== undefined) {
      this.#takeAway(takeAway);
    } else if (undo !== undefined) {
      const act = this.#undo;
      this.#offerUndo(undefined);
      act?.();
    } else if (edit !== undefined) {
      const editing = this.toggleAttribute('data-editing');
      button.setAttribute('aria-pressed', String(editing));
    }
  };

  #takeAway(item: string): void {
    const id = this.#id;
    const text = textOf(checklistFacts(id).store.get().own, item);
    keepOwn(id, item, '', now());
    this.#offerUndo(() => {
      keepOwn(id, item, text, now());
      this.#boxes()
        .find(({ name }) => name === item)
        ?.focus();
    });
    this.#form.querySelector<HTMLButtonElement>('[data-undo]')?.focus();
  }

  #offerUndo(act: (() => void) | undefined): void {
    this.#undo = act;
    this.#form.querySelector('[data-undo]')?.toggleAttribute('hidden', act === undefined);
  }
}

customElements.define('tickable-checklist', TickableChecklist);
