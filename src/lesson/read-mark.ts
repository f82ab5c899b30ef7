import { keepRead, lessonFacts } from './store.ts';

/** A button that stays pressed once a lesson has been read. */
class ReadMark extends HTMLElement {
  connectedCallback(): void {
    const lesson = this.dataset.lesson ?? '';
    const button = this.querySelector('button');
    if (!button) return;
    const { store } = lessonFacts(lesson);
    store.subscribe(({ readAt }) => button.setAttribute('aria-pressed', String(readAt !== null)));
    button.addEventListener('click', () =>
      keepRead(lesson, store.get().readAt === null, new Date().toISOString()),
    );
  }
}

customElements.define('read-mark', ReadMark);
