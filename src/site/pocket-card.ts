import { chosenInterview, theInterview } from '../interview/chosen.ts';
import { sheetId } from '../interview/engine.ts';
import { interviewFacts } from '../interview/store.ts';
import { dayWords, placeWords } from '../interview/words.ts';
import { linesOf } from '../worksheet/engine.ts';
import { worksheetFacts } from '../worksheet/store.ts';

/**
 * Writes on a card what the worksheets say: those of the interview that is chosen, and where nothing stands in them,
 * those that are for no interview in particular, as a story bank often is.
 */
class PocketCard extends HTMLElement {
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    const lists = [...this.querySelectorAll<HTMLElement>('[data-worksheet]')];
    const show = () => {
      for (const list of lists) fill(list);
      const interview = theInterview();
      this.#put('[data-place]', interview ? placeWords(interview) : '');
      this.#put('[data-day]', interview ? dayWords(interview.date) : '');
    };
    let leaveSheets: (() => void)[] = [];
    const leaveChoice = chosenInterview.subscribe((interview) => {
      for (const leave of leaveSheets) leave();
      leaveSheets = lists.flatMap(({ dataset: { worksheet = '' } }) =>
        copiesOf(worksheet, interview).map((id) => worksheetFacts(id).store.listen(show)),
      );
      show();
    });
    this.#leave = [
      leaveChoice,
      interviewFacts().store.listen(show),
      () => leaveSheets.forEach((leave) => leave()),
    ];
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave) leave();
  }

  #put(place: string, text: string): void {
    const element = this.querySelector(place);
    if (element) element.textContent = text;
  }
}

const copiesOf = (worksheet: string, interview: string) => [
  ...new Set([sheetId(worksheet, interview), worksheet]),
];

function fill(list: HTMLElement): void {
  const { worksheet = '', fields = '' } = list.dataset;
  const lines = copiesOf(worksheet, chosenInterview.get())
    .map((id) => linesOf(worksheetFacts(id).store.get().texts, fields.split(' ')))
    .find((found) => found.length > 0);
  [...list.children].forEach((row, index) => {
    const line = lines?.[index];
    const words = document.createElement('span');
    words.textContent = line ?? '';
    row.replaceChildren(...(line === undefined ? [] : [words]));
  });
}

customElements.define('pocket-card', PocketCard);
