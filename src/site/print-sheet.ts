/**
 * Prints the page in the way that a button names. The style sheets look at the mark on the root element:
 * `data-print="blank"` leaves out what somebody ticked and wrote, `data-print="card"` prints the pocket card only.
 */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      const way = button?.dataset.printAs;
      if (way === undefined) return;
      document.documentElement.dataset.print = way;
      window.print();
    });
  }
}

customElements.define('print-sheet', PrintSheet);

window.addEventListener('afterprint', () => {
  delete document.documentElement.dataset.print;
});
