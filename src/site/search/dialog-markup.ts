import { href } from '../href.ts';

/**
 * @returns the search as it opens for the first time, empty
 */
export function searchDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search no-print';
  dialog.setAttribute('aria-labelledby', 'search-title');
  // A press beside it closes it, where the browser knows how.
  dialog.setAttribute('closedby', 'any');
  dialog.innerHTML = `
    <form role="search" autocomplete="off">
      <div class="search-head">
        <h2 id="search-title">Search the course</h2>
        <button type="button" class="button quiet" data-close>Close</button>
      </div>
      <label>What are you looking for?
        <input type="text" inputmode="search" enterkeyhint="search" maxlength="120" dir="auto"
          autocapitalize="none" autofocus>
      </label>
      <div class="search-facets" data-facets></div>
    </form>
    <p role="status" class="search-status" data-status></p>
    <div class="actions">
      <button type="button" class="button quiet" data-everywhere hidden>Search in everything</button>
      <button type="button" class="button quiet" data-again hidden>Try again</button>
    </div>
    <ol class="plain-list search-results" data-results></ol>
    <button type="button" class="button quiet" data-more hidden>Show more</button>
    <div class="search-foot small">
      <a href="${href('/a-to-z/')}">All pages from A to Z</a>
      <label><input type="checkbox" data-slash> The key <kbd>/</kbd> opens the search</label>
      <span><kbd>Ctrl</kbd> <kbd>K</kbd> and <kbd>⌘</kbd> <kbd>K</kbd> always do</span>
    </div>`;
  return dialog;
}
