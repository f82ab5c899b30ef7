/**
 * Makes the link in the header open the search, and listens for its keys. It is a part of every page's script, so it is
 * small: the search itself is fetched when somebody reaches for it. Keys that are pressed before it has come are kept
 * for it.
 */
import { isSearchKey } from './search-keys.ts';
import { slashOpensSearch } from './slash-key.ts';

/** What takes letters itself, and a question that has to be answered first. */
const ELSEWHERE = ':read-write,select,dialog';

const link = document.querySelector<HTMLAnchorElement>('.search-link');

if (link) {
  /** Keys pressed since the search was asked for; nothing while nobody waits for it. */
  let keys: string[] | undefined;

  const bring = async () => {
    try {
      const { openSearch } = await import('./dialog.ts');
      if (keys) openSearch(keys);
    } catch {
      // It could not be fetched: the list of all pages is another way.
      if (keys) location.assign(link.href);
    }
    keys = undefined;
    link.ariaBusy = null;
  };

  const open = (event: Event) => {
    event.preventDefault();
    if (keys) return;
    keys = [];
    link.ariaBusy = 'true';
    void bring();
  };

  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  for (const sign of ['pointerover', 'focusin']) link.addEventListener(sign, () => void bring());
  link.addEventListener('click', (event) => {
    // Whoever asks for a new tab gets the list of all pages there.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    if ((target as Element).closest(ELSEWHERE)) return;
    // A button is pressed with the space bar, too.
    if (
      (target === link && key === ' ' && !keys) ||
      isSearchKey(event, !keys && slashOpensSearch())
    )
      open(event);
    else if (keys && !ctrlKey && !metaKey) {
      if (key === 'Escape') keys = undefined;
      else keys.push(key);
      if (!key[1]) event.preventDefault();
    }
  });
}
