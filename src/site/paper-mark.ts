import { chosenInterview, theInterview } from '../interview/chosen.ts';
import { interviewFacts } from '../interview/store.ts';
import { dayWords, placeWords } from '../interview/words.ts';
import { shortAddress } from './short-address.ts';

/** Writes the interview that a sheet is for on its top line, and the address of the site where the build did not know it. */
class PaperMark extends HTMLElement {
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    const address = this.querySelector('[data-address]');
    const words = address?.textContent.trim() ?? '';
    // The build writes a path only; a host has a dot or a port in its first part.
    if (address && !/^[^/]*[.:]/.test(words)) {
      address.textContent = shortAddress(`/${words}`, new URL(location.href));
    }
    this.#leave = [
      chosenInterview.subscribe(() => this.#show()),
      interviewFacts().store.listen(() => this.#show()),
    ];
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave) leave();
  }

  #show(): void {
    const interview = theInterview();
    const put = (place: string, text: string) => {
      const element = this.querySelector(place);
      if (element) element.textContent = text;
    };
    put('[data-place]', interview ? placeWords(interview) : '');
    put('[data-day]', interview ? dayWords(interview.date) : '');
  }
}

customElements.define('paper-mark', PaperMark);
