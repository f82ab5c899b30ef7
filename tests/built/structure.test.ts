/** What somebody needs who goes through a page by its headings and areas, and through the site by titles. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './site.ts';

/** The rules come with the package that runs them. */
const rules = createRequire(import.meta.resolve('@axe-core/playwright'))(
  'axe-core/package.json',
) as { version: string };

/** @returns the page without what is not there, or not read: scripts, styles, templates, and comments. */
const readable = ({ html }: BuiltPage): string =>
  html.replace(/<(script|style|template)[\s>][\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');

/** @returns what a check finds wrong, for each page that has something */
const wrongOn = (check: (page: BuiltPage) => readonly string[]) =>
  builtPages.flatMap((page) => check(page).map((words) => `${page.name}: ${words}`));

test('no two pages have the same title, and none has the same description', () => {
  for (const pattern of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const seen = new Map<string, string>();
    const twice = wrongOn((page) => {
      const words = pattern.exec(page.html)?.[1] ?? '';
      const other = seen.get(words);
      seen.set(words, page.name);
      return other === undefined ? [] : [`“${words}” is also what ${other} says`];
    });
    expect(twice).toEqual([]);
  }
});

test('headings begin with the first level and leave none out', () => {
  const jumps = wrongOn((page) => {
    const levels = [...readable(page).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) =>
      Number(level),
    );
    return levels.flatMap((level, index) => {
      const before = levels[index - 1] ?? 0;
      return level > before + 1 ? [`a heading ${level} follows a heading ${before}`] : [];
    });
  });
  expect(jumps).toEqual([]);
});

test('there is one main part, one footer, and each way around has a name of its own', () => {
  const wrong = wrongOn((page) => {
    const html = readable(page);
    const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
    const found: string[] = [];
    if (count(/<main[\s>]/g) !== 1) found.push(`${count(/<main[\s>]/g)} main parts`);
    if (count(/<footer[\s>]/g) !== 1) found.push(`${count(/<footer[\s>]/g)} footers`);
    const navs = [...html.matchAll(/<nav\b([^>]*)>/g)].map(([, attributes = '']) => {
      const label = /aria-label(?:ledby)?="([^"]+)"/.exec(attributes)?.[1];
      return label ?? '';
    });
    if (navs.includes('')) found.push('a nav without a name');
    if (new Set(navs).size < navs.length) found.push(`navs of the same name: ${navs.join(', ')}`);
    return found;
  });
  expect(wrong).toEqual([]);
});

test('the page on accessibility names the rules that the tests use', () => {
  const page = builtPages.find(({ name }) => name === 'about/accessibility/index.html');
  expect(page?.html).toContain(`axe-core ${rules.version}`);
});
