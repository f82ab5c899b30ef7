import { hasSaved } from '../has-saved.ts';

/** Waits until there is something to look after, or a file that may bring something: a first visit fetches nothing. */
class YourData extends HTMLElement {
  connectedCallback(): void {
    if (hasSaved()) {
      this.#show();
      return;
    }
    this.querySelector('[data-file]')?.addEventListener('change', () => this.#show(), {
      once: true,
    });
    // Another tab has saved something.
    window.addEventListener('storage', () => this.#show(), { once: true });
  }

  #isShown = false;

  #show(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    void import('./show-your-data.ts').then(({ showYourData }) => showYourData(this));
  }
}

customElements.define('your-data', YourData);
