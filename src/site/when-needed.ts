import { rescueFields } from './rescue-fields.ts';

/** What finds elements of the page that need a script, mostly their name, and what fetches it. */
export type Scripts = Record<string, () => Promise<unknown>>;

/** Elements of the page that wait for their script, what fetches it, and what ends the waiting. */
export interface Waiting {
  places: readonly HTMLElement[];
  fetch: (event?: Event) => void;
  signal: AbortSignal;
}

/** Listens for what tells that elements are needed. */
export type Sign = (waiting: Waiting) => void;

/** Done when all that was asked for so far is there, or cannot be had. */
export let coming: Promise<unknown> = Promise.resolve();

/**
 * Fetches the scripts of the page's custom elements when there is a sign that one of them is needed; all together, as
 * what is done in one may show in another. What was pressed before they came is pressed again then.
 */
export function whenNeeded(scripts: Scripts, signs: readonly Sign[]): void {
  const here = Object.keys(scripts).filter((name) => document.querySelector(name));
  if (!here[0]) return;
  const done = new AbortController();
  /** Pressed while they were on their way: once each, however often. */
  const pressed = new Set<HTMLElement>();
  let fetching: Promise<void> | undefined;
  const fetch = (event?: Event) => {
    // A press that would be lost: of several elements, some may live already.
    const button =
      event?.type === 'click' &&
      (event.target as Element).closest<HTMLElement>(':not(:defined) button');
    if (button) {
      event.preventDefault();
      pressed.add(button);
    }
    fetching ??= Promise.all(here.map((name) => scripts[name]?.())).then(
      () => {
        done.abort();
        pressed.forEach((waiting) => waiting.click());
      },
      () => {
        // The network was away. What was written is kept (`rescueFields`), and the next sign tries again.
        pressed.clear();
        fetching = undefined;
      },
    );
    coming = Promise.all([coming, fetching]);
  };
  const places = [...document.querySelectorAll<HTMLElement>(here.join())];
  rescueFields(places, fetch, done.signal);
  for (const sign of signs) sign({ places, fetch, signal: done.signal });
}
