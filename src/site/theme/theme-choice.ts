import { PREFIX } from '../../storage/keys.ts';
import { closeMenu } from './close-menu.ts';

/** The same key is read by `before-paint.js`, before anything is painted. It holds a bare word, as nothing else reads it. */
const KEY = `${PREFIX}theme`;

/** Lets the learner choose a theme, and keeps the choice. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const menu = this.closest<HTMLElement>('[popover]');
    if (menu) closeMenu(menu);
    const show = () => {
      select.value = document.documentElement.dataset.theme ?? 'system';
    };
    // A theme may have been chosen before this script ran, here or in a backup that just came in: that counts.
    if (select.value !== 'system') choose(select.value);
    else apply(kept());
    show();
    select.addEventListener('change', () => choose(select.value));
    // Another tab chose, or emptied the whole storage: then no key is named.
    window.addEventListener('storage', (event) => {
      if (event.key !== KEY && event.key !== null) return;
      apply(event.newValue ?? 'system');
      show();
    });
  }
}

function choose(theme: string): void {
  apply(theme);
  keep(theme);
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? 'system';
  } catch {
    return document.documentElement.dataset.theme ?? 'system';
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked or full: the theme holds for this page, and nothing that matters is lost.
  }
}

customElements.define('theme-choice', ThemeChoice);
