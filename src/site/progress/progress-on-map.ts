import { hasSaved, RESTORED_EVENT } from '../has-saved.ts';

/** Waits until there is something to show: a first visit fetches nothing. */
class ProgressOnMap extends HTMLElement {
  connectedCallback(): void {
    if (hasSaved()) this.#show();
    else window.addEventListener(RESTORED_EVENT, () => this.#show(), { once: true });
  }

  #show(): void {
    void import('./show-progress.ts').then(({ showProgress }) => showProgress(this));
  }
}

customElements.define('progress-on-map', ProgressOnMap);
