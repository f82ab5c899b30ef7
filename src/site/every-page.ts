/** The one script of every page: what has to be there at once, and what fetches the rest when it is needed. */
import '../offline/start.ts';
import './print-button.ts';
import './search/open-search.ts';
import { wakeIslands } from './client-needed/wake-islands.ts';
import { near, noticed, reached, returning, saved, themed } from './signs.ts';
import { whenNeeded } from './when-needed.ts';

wakeIslands();

whenNeeded({ 'storage-notice': () => import('./storage-notice.ts') }, [noticed]);

whenNeeded(
  {
    'read-mark,kept-note,time-me': () => import('../lesson/lesson-kit.ts'),
    '.sheet:has(tickable-checklist)': () => import('./sheet/checklist.ts'),
    '.sheet:has(fillable-worksheet)': () => import('./sheet/worksheet.ts'),
    'pocket-card': () => import('./pocket-card.ts'),
    'print-pack': () => import('./pack/print-pack.ts'),
    'erase-all': () => import('./erase-all.ts'),
    'your-data': () => import('./data/your-data.ts'),
  },
  [saved, returning, reached],
);
whenNeeded({ 'theme-choice': () => import('./theme/theme-choice.ts') }, [themed, reached]);
whenNeeded(
  {
    'keep-course': () => import('../offline/keep/keep-course.ts').then(({ ready }) => ready()),
  },
  [near, reached],
);
// Nobody does anything with it: it only shows what was done.
whenNeeded({ '[data-things]': () => import('./progress/progress-on-map.ts') }, [saved]);
