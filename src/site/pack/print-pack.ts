import '../../checklist/tickable-checklist.ts';
import '../../interview/interview-choice.ts';
import '../../lesson/lesson-kit.ts';
import '../../worksheet/fillable-worksheet.ts';
import '../paper-mark.ts';
import '../pocket-card.ts';
import { chosenInterview, theInterview } from '../../interview/chosen.ts';
import { dayWords, placeWords } from '../../interview/words.ts';
import { hasSaved } from '../has-saved.ts';
import { shortAddress } from '../short-address.ts';
import { make } from './elements.ts';
import { fetchPart, OutOfReach } from './fetch-part.ts';
import type { PartKind } from './packs.ts';

/** Puts chosen sheets together as one document, which only paper shows, and prints it. */
class PrintPack extends HTMLElement {
  connectedCallback(): void {
    const form = this.#form;
    for (const button of this.querySelectorAll<HTMLElement>('[data-parts]')) {
      button.addEventListener('click', () => {
        const parts = button.dataset.parts?.split(' ') ?? [];
        for (const box of this.#boxes()) box.checked = parts.includes(box.name);
        this.#count();
        const isBlank = button.dataset.blank !== undefined;
        const way = isBlank ? 'Print it blank' : 'Print it';
        this.#say(`Chosen: ${parts.length} parts. Change what you like, then press “${way}”.`);
        form.querySelector<HTMLElement>(`[value=${isBlank ? 'blank' : 'filled'}]`)?.focus();
      });
    }
    form.addEventListener('change', () => this.#count());
    form.addEventListener('reset', () => setTimeout(() => this.#count()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { submitter } = event;
      void this.#print(submitter instanceof HTMLButtonElement ? submitter.value : 'filled');
    });
    this.#count();
    void this.#offerWhatWasDone();
  }

  get #form(): HTMLFormElement {
    return this.querySelector<HTMLFormElement>('form[autocomplete]:not(interview-choice form)')!;
  }

  #boxes = () => [
    ...this.#form.querySelectorAll<HTMLInputElement>('.pack-parts input[type=checkbox]'),
  ];

  /** Results and debriefs are offered as far as there are any. */
  async #offerWhatWasDone(): Promise<void> {
    const facts = hasSaved() && (await import('./what-was-done.ts').catch(() => undefined));
    // It could not be fetched: all of them stay, as the page was built.
    if (facts === undefined) return;
    const isMade = facts ? facts.wasDone : () => false;
    const made = this.#boxes().filter(({ name }) => /^(result|debrief):/.test(name));
    for (const box of made) {
      const [kind = '', id = ''] = box.name.split(':');
      box.disabled = !isMade(kind, id);
      box.closest('li')?.toggleAttribute('hidden', box.disabled);
    }
    this.querySelector('[data-none]')?.toggleAttribute(
      'hidden',
      made.some(({ disabled }) => !disabled),
    );
  }

  /** Says in the heading of each group how many of it are chosen. */
  #count(): void {
    for (const group of this.querySelectorAll('[data-group]')) {
      const count = group.querySelectorAll('input:checked').length;
      const place = group.querySelector('[data-chosen]');
      if (place) place.textContent = count > 0 ? `· ${count} chosen` : '';
    }
  }

  async #print(way: string): Promise<void> {
    const boxes = this.#boxes().filter(({ checked, disabled }) => checked && !disabled);
    if (boxes.length === 0) {
      this.#say('Choose at least one thing first.');
      return;
    }
    this.#say('Putting it together …');
    try {
      const parts = await Promise.all(
        boxes.map((box) => fetchPart(box.name.split(':')[0] as PartKind, box.dataset.path ?? '')),
      );
      this.#put(
        boxes.map(({ dataset }) => dataset.title ?? ''),
        parts,
      );
    } catch (error) {
      if (!(error instanceof OutOfReach)) throw error;
      this.#say('Something could not be fetched. Is the network there? Try again.');
      return;
    }
    this.#say('Ready. Your browser’s print window should be open.');
    document.documentElement.dataset.print = way;
    window.print();
  }

  #put(titles: readonly string[], parts: readonly (HTMLElement | undefined)[]): void {
    const pack = document.getElementById('pack');
    const template = pack?.querySelector('template');
    if (!pack || !template) return;
    for (const old of pack.querySelectorAll('.pack-cover, .pack-part')) old.remove();
    const cover = document.importNode(template.content, true);
    cover.querySelector('ol')?.append(...titles.map((title) => make('li', '', title)));
    const interview = theInterview();
    const put = (place: string, text: string) => {
      const element = cover.querySelector(place);
      if (element) element.textContent = text;
    };
    put('[data-place]', interview ? placeWords(interview) : '');
    put('[data-day]', interview ? dayWords(interview.date) : '');
    const address = cover.querySelector('.pack-address');
    if (address && !address.textContent.includes('.')) {
      address.textContent = shortAddress(
        new URL(location.href).pathname.replace(/print\/$/, ''),
        new URL(location.href),
      );
    }
    pack.append(
      cover,
      ...parts.flatMap((part) => (part ? [make('section', 'pack-part', part)] : [])),
    );
  }

  #say(words: string): void {
    const status = this.#form.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('print-pack', PrintPack);

window.addEventListener('afterprint', () => {
  delete document.documentElement.dataset.print;
});

// Another interview means other words: what was put together before is out of date.
chosenInterview.listen(() => {
  for (const old of document.querySelectorAll('#pack > :is(.pack-cover, .pack-part)')) old.remove();
});
