/**
 * Prints the page, and opens every lid for the time of printing: not all browsers print what is inside a closed
 * `<details>`, even where the style asks for it. A button may name a way, which the style sheets find on the root element:
 * `data-print="blank"` leaves out what was ticked and written, `data-print="card"` prints the pocket card only.
 */
import { coming } from './when-needed.ts';

const root = document.documentElement;

// Where the build was not told where the site lives, a sheet says it all the same.
document.querySelector('[data-host]')?.prepend(location.host);

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-print-as]');
  if (!button) return;
  const way = button.dataset.printAs;
  // What is saved has to be there first. Where it cannot be fetched, the page is printed as it is.
  void coming.then(() => {
    if (way) root.dataset.print = way;
    window.print();
  });
});

addEventListener('beforeprint', () => {
  const lids = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open],[name])')];
  for (const lid of lids) lid.open = true;
  const close = () => {
    delete root.dataset.print;
    for (const lid of lids) lid.open = false;
  };
  addEventListener('afterprint', close, { once: true });
});
