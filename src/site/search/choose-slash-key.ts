import { OFF, onThisPage, SLASH_KEY } from './slash-key.ts';

/**
 * Keeps the choice, as far as the browser lets it. It is made in the dialog, so no page has to bring this along.
 * @param on whether / opens the search
 */
export function letSlashOpenSearch(on: boolean): void {
  onThisPage.slash = on;
  try {
    if (on) localStorage.removeItem(SLASH_KEY);
    else localStorage.setItem(SLASH_KEY, OFF);
  } catch {
    // Blocked or full. It is one key, and it can be switched off on the next page again.
  }
}
