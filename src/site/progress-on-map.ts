import { PREFIX } from '../storage/keys.ts';

/** Waits until there is something to show: a first visit fetches nothing. */
class ProgressOnMap extends HTMLElement {
  connectedCallback(): void {
    if (!hasSaved()) return;
    void import('./show-progress.ts').then(({ showProgress }) => showProgress(this));
  }
}

function hasSaved(): boolean {
  try {
    return Object.keys(localStorage).some(
      (key) => key.startsWith(PREFIX) && key !== `${PREFIX}theme`,
    );
  } catch {
    return false;
  }
}

customElements.define('progress-on-map', ProgressOnMap);
