import type { SearchKind } from './kinds.ts';
import { escaped, withoutForms } from './page-html.ts';
import type { SearchRecord } from './records.ts';

/** What is on a page and not in its text: controls, lists of other pages, and every answer. */
export const LEFT_OUT = [
  '.no-print',
  '.only-print',
  '[hidden]',
  'astro-island',
  // The page's own head: title and summary stand above it already.
  '.of-page h1',
  '.of-page .lede',
  '.page-head',
  '.lesson-head',
  '.course-map',
  // The same notes stand on the pages of the sources, with what they found.
  '.cite',
  '.sources',
  '.lesson-after',
  '.quiz-paper',
  // “Weak” and “Strong” beside lines to say: nobody looks for the sign.
  '.line-label',
  '.ask-choice',
  '.reveal-answer',
];

/**
 * A lesson comes before its quiz, which has the same title and asks in the same few words, and before the studies that
 * it leans on. What is not named here weighs as Pagefind has it: 7 for a title, 1 for text.
 */
const LIGHTER: Partial<Record<SearchKind, { title: number; text: number }>> = {
  quiz: { title: 4, text: 0.8 },
  source: { title: 4, text: 0.4 },
  page: { title: 4, text: 0.2 },
};

/**
 * The search sorts by what is written in attributes. They stand in this copy and not in the page, which is to arrive in
 * one round trip.
 * @returns a record as Pagefind reads it
 */
export function indexPage({ title, kind, noun, also, cells, place, html }: SearchRecord): string {
  const places = cells.map(objectiveAndPhase);
  const objectives = new Set(places.map(({ objective }) => objective));
  const phases = new Set(places.map(({ phase }) => phase));
  return [
    '<html lang="en"><body>',
    mark('filter', 'kind', kind),
    ...[...objectives].map((objective) => mark('filter', 'objective', objective)),
    ...[...phases].map((phase) => mark('filter', 'phase', phase)),
    mark('meta', 'noun', noun),
    place && mark('meta', 'place', place),
    also && mark('meta', 'also', also),
    `<main data-pagefind-body>${weighed(kind, `<h1>${escaped(title)}</h1>`, withoutForms(html))}</main>`,
    '</body></html>',
  ].join('');
}

function weighed(kind: SearchKind, title: string, text: string): string {
  const lighter = LIGHTER[kind];
  if (!lighter) return title + text;
  const weight = `data-pagefind-weight="${lighter.text}"`;
  return [
    title.replace('<h1', `<h1 data-pagefind-weight="${lighter.title}"`),
    `<div ${weight}>${text.replaceAll('<h2', `<h2 ${weight}`)}</div>`,
  ].join('');
}

const mark = (what: 'filter' | 'meta', name: string, value: string) =>
  `<i data-pagefind-${what}="${name}">${escaped(value)}</i>`;

/** A cell’s name is its objective and its phase. */
function objectiveAndPhase(cell: string) {
  const [objective = '', ...phase] = cell.split('-');
  return { objective, phase: phase.join('-') };
}
