import { showYourData } from './show-your-data.ts';

/** Looks after what is saved, and a file that may bring something. */
class YourData extends HTMLElement {
  connectedCallback(): void {
    showYourData(this);
  }
}

customElements.define('your-data', YourData);
