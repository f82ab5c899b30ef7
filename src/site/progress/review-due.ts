import { PREFIX } from '../../storage/keys.ts';

/** Says how many questions come back today. Where no quiz is saved there is nothing to say, and nothing is fetched. */
class ReviewDue extends HTMLElement {
  connectedCallback(): void {
    if (!hasQuiz()) return;
    void import('./show-due.ts').then(({ showDue }) => showDue(this));
  }
}

function hasQuiz(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`${PREFIX}quiz:`));
  } catch {
    return false;
  }
}

customElements.define('review-due', ReviewDue);
