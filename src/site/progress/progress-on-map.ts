import { showProgress } from './show-progress.ts';

// Shows what was done on the maps and lists of the page.
for (const part of document.querySelectorAll<HTMLElement>('[data-things]')) void showProgress(part);
