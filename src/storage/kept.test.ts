import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FakeTabs } from '../../tests/unit/fake-tabs.ts';
import type { Format } from './envelope.ts';
import { Kept } from './kept.ts';
import { SafeStorage } from './safe-storage.ts';

const KEY = 'final-say:checklist:hello';

type Facts = Record<string, string>;

const FORMAT: Format<Facts> = {
  schema: v.record(v.string(), v.string()),
  migrations: [],
  merge: (one, other) => {
    const later = (id: string) =>
      [one[id], other[id]]
        .filter((time) => time !== undefined)
        .sort()
        .at(-1) ?? '';
    return Object.fromEntries(Object.keys({ ...one, ...other }).map((id) => [id, later(id)]));
  },
};

/** The same document, open in some tabs. */
function openTabs(count: number, views: 'one' | 'each', format = FORMAT) {
  const browser = new FakeTabs(count, views);
  const tabs = Array.from({ length: count }, (_, tab) => {
    const storage = new SafeStorage(() => browser.storage(tab));
    const kept = new Kept(storage, KEY, {}, format);
    browser.onNews(tab, (key, text) => key === KEY && kept.hear(text));
    return {
      add: (id: string) => kept.update((facts) => ({ ...facts, [id]: 'now' })),
      erase: () => {
        storage.delete(KEY);
        kept.startOver();
      },
      ids: () => Object.keys(kept.store.get()).sort(),
      kept,
    };
  });
  const stored = () => {
    const text = browser.texts.get(KEY);
    return text === undefined
      ? undefined
      : Object.keys((JSON.parse(text) as { data: Facts }).data).sort();
  };
  return { browser, tabs, stored };
}

/** What happens next: a tab does something, or is told the next thing that others did. */
const someSteps = (count: number) =>
  fc.array(fc.record({ tab: fc.nat(count - 1), act: fc.constantFrom('add', 'tell', 'tell') }), {
    maxLength: 40,
  });

describe.each(['one', 'each'] as const)('tabs that work on the same thing (%s view)', (views) => {
  test.each([2, 3])('lose nothing, however their work falls together (%i tabs)', (count) => {
    fc.assert(
      fc.property(someSteps(count), (steps) => {
        const { browser, tabs, stored } = openTabs(count, views);
        const done: string[] = [];
        steps.forEach(({ tab, act }, index) => {
          if (act === 'tell') {
            browser.tell(tab);
            return;
          }
          tabs[tab]!.add(`step-${index}`);
          done.push(`step-${index}`);
          expect(tabs[tab]!.ids(), 'a tab shows what was done in it').toContain(`step-${index}`);
        });
        expect(browser.settle(), 'they come to an end').toBe(true);
        for (const tab of tabs) expect(tab.ids()).toEqual(done.sort());
        if (done.length > 0) expect(stored()).toEqual(done);
      }),
      { numRuns: 2000 },
    );
  });

  test('begin with what the other has written, even when they have not been told', () => {
    const { browser, tabs, stored } = openTabs(2, views);
    tabs[0]!.add('one');
    browser.settle();
    tabs[1]!.add('two');

    expect(tabs[1]!.ids()).toEqual(['one', 'two']);
    expect(stored()).toEqual(['one', 'two']);
  });

  test('lose nothing when one of them is closed before it is told', () => {
    const { browser, tabs, stored } = openTabs(2, views);
    tabs[0]!.add('one');
    tabs[1]!.add('two');
    while (browser.tell(1));

    expect(tabs[1]!.ids()).toEqual(['one', 'two']);
    expect(stored()).toEqual(['one', 'two']);
  });

  test('come to an end although they do not agree on what two copies add up to', () => {
    const { browser, tabs } = openTabs(2, views, { ...FORMAT, merge: (one) => one });
    tabs[0]!.add('one');
    tabs[1]!.add('two');

    expect(browser.settle()).toBe(true);
  });
});

describe.each(['one', 'each'] as const)('erasing in one tab (%s view)', (views) => {
  test('empties the others, and what was there does not come back with what is done next', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), fc.boolean(), (eraser, next, toldFirst) => {
        const { browser, tabs, stored } = openTabs(3, views);
        tabs[0]!.add('old');
        tabs[1]!.add('old too');
        browser.settle();
        tabs[eraser]!.erase();
        if (toldFirst) browser.settle();
        // With a view of its own, a tab is told first: nobody is in two tabs in the same moment.
        else if (views === 'each') while (next !== eraser && browser.tell(next));
        tabs[next]!.add('new');
        browser.settle();

        expect(stored()).toEqual(['new']);
        for (const tab of tabs) expect(tab.ids()).toEqual(['new']);
      }),
    );
  });

  test('holds for a tab that slept through all of it and is told everything at once', () => {
    const { browser, tabs, stored } = openTabs(2, views);
    tabs[1]!.add('old');
    browser.settle();
    tabs[0]!.add('also old');
    tabs[0]!.erase();
    tabs[0]!.add('new');
    browser.settle();

    expect(tabs[1]!.ids()).toEqual(['new']);
    expect(stored()).toEqual(['new']);
  });
});

test('a tab that finds its text erased before it is told does not take older news for new', () => {
  const { browser, tabs, stored } = openTabs(2, 'one');
  tabs[1]!.add('old');
  browser.settle();
  tabs[0]!.add('also old');
  tabs[0]!.erase();
  tabs[1]!.add('new');
  browser.settle();
  tabs[0]!.add('newer');
  browser.settle();

  for (const tab of tabs) expect(tab.ids()).toEqual(['new', 'newer']);
  expect(stored()).toEqual(['new', 'newer']);
});

describe.each(['one', 'each'] as const)('a page that the browser kept (%s view)', (views) => {
  test('shows what was done meanwhile', () => {
    const { browser, tabs } = openTabs(2, views);
    browser.onNews(1, () => undefined);
    tabs[0]!.add('one');
    browser.settle();
    tabs[1]!.kept.lookAgain();

    expect(tabs[1]!.ids()).toEqual(['one']);
  });

  test('does not bring back what was erased meanwhile', () => {
    const { browser, tabs, stored } = openTabs(2, views);
    tabs[1]!.add('old');
    browser.settle();
    browser.onNews(1, () => undefined);
    tabs[0]!.erase();
    tabs[0]!.add('new');
    browser.settle();
    tabs[1]!.kept.lookAgain();
    tabs[1]!.add('newer');

    expect(tabs[1]!.ids()).toEqual(['new', 'newer']);
    expect(stored()).toEqual(['new', 'newer']);
  });
});
