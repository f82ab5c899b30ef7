/** A browser with several tabs, as far as storage goes: what one writes, the others see and hear of a little later. */
interface Write {
  tab: number;
  key: string;
  text: string | null;
}

/**
 * Browsers do it in two ways. With one view, all tabs read the same, and only the news comes late. Otherwise each tab
 * reads a view of its own, like in Chromium: a write changes it at once, then goes to the browser, which puts all
 * writes in one order and tells every tab. Until a tab hears of its own write, it takes that for the newest.
 */
export class FakeTabs {
  /** What the browser has. */
  readonly texts = new Map<string, string>();
  readonly #views: Map<string, string>[];
  /** What each tab has not been told yet, oldest first. */
  readonly #news: Write[][];
  readonly #onNews: ((key: string, text: string | null) => void)[];

  constructor(count: number, views: 'one' | 'each') {
    const each = Array.from({ length: count });
    this.#views = each.map(() => (views === 'one' ? this.texts : new Map<string, string>()));
    this.#news = each.map(() => []);
    this.#onNews = each.map(() => () => undefined);
  }

  /** The storage of one tab. */
  storage(tab: number): Storage {
    const view = this.#views[tab]!;
    const write = (key: string, text: string | null) => {
      if ((view.get(key) ?? null) === text) return;
      put(view, key, text);
      put(this.texts, key, text);
      for (const news of this.#news) news.push({ tab, key, text });
    };
    return {
      getItem: (key: string) => view.get(key) ?? null,
      setItem: (key: string, text: string) => write(key, text),
      removeItem: (key: string) => write(key, null),
    } as Storage;
  }

  onNews(tab: number, listener: (key: string, text: string | null) => void): void {
    this.#onNews[tab] = listener;
  }

  /** Tells a tab the next thing. @returns whether there was one */
  tell(tab: number): boolean {
    const news = this.#news[tab]!.shift();
    if (!news) return false;
    const view = this.#views[tab]!;
    if (view === this.texts) {
      if (news.tab !== tab) this.#onNews[tab]!(news.key, news.text);
    } else if (news.tab !== tab) {
      const ownIsOnItsWay = this.#news[tab]!.some(
        (later) => later.tab === tab && later.key === news.key,
      );
      if (!ownIsOnItsWay) put(view, news.key, news.text);
      this.#onNews[tab]!(news.key, news.text);
    } else {
      put(view, news.key, this.#latestOwn(tab, news));
    }
    return true;
  }

  /** Tells all tabs everything, until nobody has anything to add. @returns whether it came to an end */
  settle(): boolean {
    for (let rounds = 0; rounds < 10_000; rounds += 1) {
      if (this.#news.every((_, tab) => !this.tell(tab))) return true;
    }
    return false;
  }

  /** A later write of the tab itself still hides what it is told. */
  #latestOwn(tab: number, news: Write): string | null {
    const later = this.#news[tab]!.findLast((own) => own.tab === tab && own.key === news.key);
    return (later ?? news).text;
  }
}

function put(texts: Map<string, string>, key: string, text: string | null): void {
  if (text === null) texts.delete(key);
  else texts.set(key, text);
}
