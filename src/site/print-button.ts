/**
 * Prints the page, and opens every lid for the time of printing: not all browsers print what is inside a closed
 * `<details>`, even where the style asks for it. `data-print="blank"` on the root element leaves out what was written.
 */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        if (button.dataset.blank !== undefined) document.documentElement.dataset.print = 'blank';
        window.print();
      });
    }
  }
}

customElements.define('print-button', PrintButton);

let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of opened) details.open = true;
});
window.addEventListener('afterprint', () => {
  delete document.documentElement.dataset.print;
  for (const details of opened) details.open = false;
  opened = [];
});
