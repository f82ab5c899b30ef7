import { showProgress } from './show-progress.ts';

/** Shows what was done on the maps and lists inside it. */
class ProgressOnMap extends HTMLElement {
  connectedCallback(): void {
    void showProgress(this);
  }
}

customElements.define('progress-on-map', ProgressOnMap);
