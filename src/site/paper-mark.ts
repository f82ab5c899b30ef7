import { chosenInterview, theInterview } from '../interview/chosen.ts';
import { interviewFacts } from '../interview/store.ts';
import { dayWords, placeWords } from '../interview/words.ts';

/** Writes the interview that a sheet is for on its top line. */
class PaperMark extends HTMLElement {
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    // In a pack: on its own page, the script of every page has done it (`print-button.ts`).
    const address = this.querySelector('[data-host]');
    if (address?.textContent?.startsWith('/')) address.prepend(location.host);
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
