/** The search: a dialog over the page, fetched and built when it is opened for the first time. */
import { letSlashOpenSearch } from './choose-slash-key.ts';
import { CourseIndex, nextOf, type Asked } from './course-index.ts';
import { searchDialog } from './dialog-markup.ts';
import { chosenOnly, facetField, showCounts } from './facets.ts';
import { moveThroughResults } from './keys-in-dialog.ts';
import type { Filters } from './pagefind.ts';
import { resultItem } from './result.ts';
import styles from './search.css?inline';
import { slashOpensSearch } from './slash-key.ts';
import { typedText } from './typed.ts';
import { countWords, HINT, NOT_LOADED, NOT_WHILE_WRITING, SEARCHING } from './words.ts';

/** Results that are shown at once. */
const AT_ONCE = 10;
/** Milliseconds without a key before it is searched, so that nobody is read a count for each letter. */
const PAUSE = 300;

let search: SearchDialog | undefined;

/**
 * Opens the search as it was left on this page.
 * @param keys pressed while it was on its way: they take the place of what was looked for before
 */
export function openSearch(keys: readonly string[]): void {
  search ??= new SearchDialog();
  search.open(typedText(keys));
}

class SearchDialog {
  private readonly dialog = searchDialog();
  private readonly input = this.part('input[type=text]', HTMLInputElement);
  private readonly facets = this.part('[data-facets]', HTMLElement);
  private readonly status = this.part('[data-status]', HTMLElement);
  private readonly list = this.part('[data-results]', HTMLElement);
  private readonly more = this.part('[data-more]', HTMLButtonElement);
  private readonly again = this.part('[data-again]', HTMLButtonElement);
  private readonly everywhere = this.part('[data-everywhere]', HTMLButtonElement);
  /** Fetched once; anew after trouble. */
  private index: Promise<CourseIndex> | undefined;
  private results: Asked['results'];
  /** Counts what was asked for: what an older question brings is not shown any more. */
  private turn = 0;
  private pause: number | undefined;

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(this.dialog);
    this.listen();
  }

  open(text: string): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    // What is typed now goes on after what was typed already, or takes the place of what is there.
    if (text) this.input.value = text;
    else this.input.select();
    if (text || !this.index) void this.run();
  }

  private listen(): void {
    const { dialog, input } = this;
    input.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = window.setTimeout(() => void this.run(), PAUSE);
    });
    this.part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run();
    });
    this.facets.addEventListener('change', () => void this.run());
    this.part('[data-close]', HTMLElement).addEventListener('click', () => dialog.close());
    this.more.addEventListener('click', () => void this.showMore());
    this.again.addEventListener('click', () => {
      input.focus();
      void this.run();
    });
    this.everywhere.addEventListener('click', () => {
      input.focus();
      for (const select of this.selects()) select.value = '';
      void this.run();
    });
    const slash = this.part('[data-slash]', HTMLInputElement);
    slash.checked = slashOpensSearch();
    slash.addEventListener('change', () => letSlashOpenSearch(slash.checked));
    dialog.addEventListener('keydown', (event) => moveThroughResults(event, input, this.list));
    dialog.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      // A place on this very page lies below the dialog.
      if (link?.pathname === location.pathname) dialog.close();
    });
  }

  private async run(): Promise<void> {
    clearTimeout(this.pause);
    // What is shown is of another question until the answer to this one is there.
    if (this.more === document.activeElement) this.input.focus();
    this.more.hidden = true;
    const turn = (this.turn += 1);
    const query = this.input.value.trim();
    try {
      if (query && this.facets.childElementCount === 0) this.say(SEARCHING);
      const index = await (this.index ??= this.begin());
      const { results, counts } = await index.ask(query, this.filters());
      const items = (await nextOf(results, 0, AT_ONCE)).map(resultItem);
      if (turn !== this.turn) return;
      this.results = results;
      const wasInList = this.list.contains(document.activeElement);
      this.list.replaceChildren(...items);
      // Somebody went on to a result before its place was taken.
      if (wasInList) (this.list.querySelector('a') ?? this.input).focus();
      for (const select of this.selects()) showCounts(select, index.facets, counts);
      this.tell(query);
    } catch {
      if (turn === this.turn) this.tellTrouble();
    }
  }

  private async begin(): Promise<CourseIndex> {
    const index = await CourseIndex.load();
    // After trouble they are there already, with what was chosen.
    if (this.facets.childElementCount === 0) this.facets.append(...index.facets.map(facetField));
    return index;
  }

  private async showMore(): Promise<void> {
    const turn = (this.turn += 1);
    try {
      const next = await nextOf(this.results, this.list.childElementCount, AT_ONCE);
      if (turn !== this.turn) return;
      const items = next.map(resultItem);
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.tell(this.input.value.trim());
    } catch {
      if (turn === this.turn) this.tellTrouble();
    }
  }

  /** Says what there is, and offers what can be done next. */
  private tell(query: string): void {
    const all = this.results?.length ?? 0;
    const shown = this.list.childElementCount;
    this.say(this.results ? countWords(all, shown, query) : HINT);
    this.more.hidden = shown >= all;
    const isNarrowed = Object.keys(this.filters()).length > 0;
    this.offer(this.results && all === 0 && isNarrowed ? this.everywhere : undefined);
  }

  /** What is shown stays; what is asked next tries to fetch everything anew. */
  private tellTrouble(): void {
    this.index = undefined;
    this.say(import.meta.env.DEV ? NOT_WHILE_WRITING : NOT_LOADED);
    this.offer(this.again);
  }

  private offer(way: HTMLButtonElement | undefined): void {
    for (const button of [this.everywhere, this.again]) button.hidden = button !== way;
  }

  private say(words: string): void {
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  private selects(): HTMLSelectElement[] {
    return [...this.facets.querySelectorAll('select')];
  }

  private filters(): Filters {
    return chosenOnly(Object.fromEntries(this.selects().map(({ name, value }) => [name, value])));
  }

  private part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const found = this.dialog.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search has no ${selector}.`);
    return found;
  }
}
