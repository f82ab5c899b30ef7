import { PREFIX } from '../../storage/keys.ts';

/** The same key is read by `before-paint.js`, before anything is painted. It holds a bare word, as nothing else reads it. */
const KEY = `${PREFIX}theme`;

/** Lets the learner choose a theme, and keeps the choice. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const show = () => {
      select.value = document.documentElement.dataset.theme ?? 'system';
    };
    show();
    select.addEventListener('change', () => {
      apply(select.value);
      keep(select.value);
    });
    // Another tab chose, or emptied the whole storage: then no key is named.
    window.addEventListener('storage', (event) => {
      if (event.key !== KEY && event.key !== null) return;
      apply(event.newValue ?? 'system');
      show();
    });
  }
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
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
