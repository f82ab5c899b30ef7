import { drawSeed, now } from '../ui/chance.ts';
import { chooseInterview, chosenInterview, PARAMETER, theInterview } from './chosen.ts';
import { listed } from './engine.ts';
import { interviewFacts, keepInterview, removeInterview } from './store.ts';
import { interviewWords } from './words.ts';

/** Lets somebody name interviews, and choose the one that the sheets of this page are for. */
class InterviewChoice extends HTMLElement {
  #select!: HTMLSelectElement;
  #form!: HTMLFormElement;
  /** The interview that is being changed; empty for a new one. */
  #editing = '';

  connectedCallback(): void {
    const select = this.querySelector('select');
    const form = this.querySelector('form');
    const dialog = this.querySelector('dialog');
    if (!select || !form || !dialog) return;
    this.#select = select;
    this.#form = form;

    interviewFacts().store.subscribe(() => this.#show());
    chosenInterview.subscribe((interview) => {
      this.#show();
      leadOn(interview);
    });
    select.addEventListener('change', () => {
      this.#close();
      chooseInterview(select.value);
    });
    this.#on('[data-new]', () => this.#open(''));
    this.#on('[data-change]', () => this.#open(chosenInterview.get()));
    this.#on('[data-cancel]', () => this.#close('select'));
    this.#on('[data-remove]', () => {
      // A dialog that was left with Esc keeps what it returned last time.
      dialog.returnValue = 'keep';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'remove') return;
      removeInterview(this.#editing, now());
      chooseInterview('');
      this.#close('select');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener('click', act);
  }

  #show(): void {
    const [none] = this.#select.options;
    const options = listed(interviewFacts().store.get().interviews).map((interview) => {
      const option = document.createElement('option');
      option.value = interview.id;
      option.textContent = interviewWords(interview);
      option.dir = 'auto';
      return option;
    });
    this.#select.replaceChildren(...(none ? [none] : []), ...options);
    this.#select.value = chosenInterview.get();
    this.#button('[data-change]').hidden = chosenInterview.get() === '';
  }

  #open(id: string): void {
    this.#editing = id;
    const interview = id === '' ? undefined : theInterview();
    this.#field('employer').value = interview?.employer ?? '';
    this.#field('role').value = interview?.role ?? '';
    this.#field('date').value = interview?.date ?? '';
    this.#button('[data-remove]').hidden = id === '';
    this.#form.hidden = false;
    this.#field('employer').focus();
  }

  #close(focus?: 'select'): void {
    this.#form.hidden = true;
    if (focus) this.#select.focus();
  }

  #save(): void {
    const employer = this.#field('employer').value.trim();
    if (employer === '') {
      this.#field('employer').value = '';
      this.#form.reportValidity();
      return;
    }
    const id = this.#editing || `${Date.now().toString(36)}-${drawSeed().toString(36)}`;
    const role = this.#field('role').value.trim();
    keepInterview(id, { employer, role, date: this.#field('date').value }, now());
    chooseInterview(id);
    this.#close('select');
  }

  #field = (name: string) => this.#form.elements.namedItem(name) as HTMLInputElement;

  #button = (name: string) => this.querySelector(name) as HTMLButtonElement;
}

/** Links to other sheets lead to those of the same interview. */
function leadOn(interview: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-for-interview]')) {
    const address = new URL(link.href);
    address.search = interview === '' ? '' : `?${PARAMETER}=${interview}`;
    link.href = address.href;
  }
}

customElements.define('interview-choice', InterviewChoice);
