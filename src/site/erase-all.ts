import { removeAllOfIt } from '../offline/remove.ts';
import { PREFIX } from '../storage/keys.ts';
import { eraseEverything } from '../storage/everything.ts';

/**
 * Asks, offers a backup, then removes every key of the course, those put aside included, and what is kept of the course itself.
 */
class EraseAll extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const status = this.querySelector('[role=status]');
    const told = dialog?.querySelector('[data-told]');
    const backUp = dialog?.querySelector('[data-back-up]');
    this.querySelector('[data-ask]')?.addEventListener('click', () => {
      if (told) told.textContent = '';
      dialog?.showModal();
    });
    backUp?.addEventListener('click', () => {
      const tell = (words: string) => {
        if (told) told.textContent = words;
      };
      import('./data/downloads.ts').then(
        ({ downloadBackup }) => tell(`Your browser saves it as “${downloadBackup()}”.`),
        () => tell('That did not work. Is the network away?'),
      );
    });
    dialog?.addEventListener('close', () => {
      if (dialog.returnValue === 'erase' && status) {
        void erase().then((words) => (status.textContent = words));
      }
      dialog.returnValue = '';
    });
  }
}

/** @returns what to tell the learner. */
async function erase(): Promise<string> {
  const count = eraseEverything();
  // The theme keeps no store. Browsers tell only the other tabs of a change, so this page is told here.
  window.dispatchEvent(new StorageEvent('storage', { key: `${PREFIX}theme`, newValue: null }));
  // Which pages of the course are kept here would tell what somebody read.
  const wasKept = await removeAllOfIt();
  return count > 0 || wasKept
    ? 'Done. Nothing of yours is kept here any more.'
    : 'There was nothing to erase.';
}

customElements.define('erase-all', EraseAll);
