import { PREFIX } from '../storage/keys.ts';

/** Asks, then removes every key of the course, those put aside included. */
class EraseAll extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const status = this.querySelector('[role=status]');
    this.querySelector('[data-ask]')?.addEventListener('click', () => dialog?.showModal());
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue === 'erase' && status) status.textContent = erase();
      dialog.returnValue = '';
    });
  }
}

/** @returns what to tell the learner. */
function erase(): string {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) {
      localStorage.removeItem(key);
      // Browsers tell only the other tabs of a change. What is on this page listens for the same event.
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    }
    return keys.length > 0
      ? 'Done. Nothing of yours is kept here any more.'
      : 'There was nothing to erase.';
  } catch {
    return 'This browser does not let the course keep anything, so there is nothing to erase.';
  }
}

customElements.define('erase-all', EraseAll);
