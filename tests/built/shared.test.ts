/** What a site that knows its address tells those who list it or pass it on; and that one which does not, tells nothing. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { ELSEWHERE } from '../support/elsewhere.ts';
import { buildAt } from '../support/other-build.ts';
import { builtPages, DIST, type BuiltPage } from './site.ts';
import { misfits } from './typed-data.ts';

const { siteUrl, basePath } = ELSEWHERE;
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/;

let folder: string;
let listed: BuiltPage[];
let unlisted: BuiltPage[];

beforeAll(async () => {
  folder = await buildAt(ELSEWHERE);
  const pages = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((name) => ({ name, html: textOf(name) }));
  const isUnlisted = ({ html }: BuiltPage) => /<meta name="robots" content="noindex">/.test(html);
  listed = pages.filter((page) => !isUnlisted(page));
  unlisted = pages.filter(isUnlisted);
  expect(listed.length).toBeGreaterThan(50);
  expect(unlisted.map(({ name }) => name)).toContain('404.html');
}, 300_000);

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Where a built page is read. */
const addressOf = ({ name }: BuiltPage) =>
  `${siteUrl}${basePath}/${name.replace(/index\.html$/, '')}`;

/** The file that an address of the site stands for. */
function fileAt(address: string): string {
  expect(address.startsWith(`${siteUrl}${basePath}/`), address).toBe(true);
  const path = new URL(address).pathname.slice(basePath.length);
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

const metaOf = ({ html }: BuiltPage, property: string) =>
  [...html.matchAll(new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)">`, 'g'))]
    .map(([, content]) => content)
    .join(' and ');

const wrong = (pages: BuiltPage[], isRight: (page: BuiltPage) => boolean) =>
  pages.filter((page) => !isRight(page)).map(({ name }) => name);

describe('every page', () => {
  test('names its own address, once', () => {
    const canonical = ({ html }: BuiltPage) => html.match(/<link rel="canonical" href="[^"]*">/g);
    expect(
      wrong(
        listed,
        (page) => canonical(page)?.join() === `<link rel="canonical" href="${addressOf(page)}">`,
      ),
    ).toEqual([]);
    expect(wrong(listed, (page) => metaOf(page, 'og:url') === addressOf(page))).toEqual([]);
  });

  test('has its title, its description and the course’s name where it is shared', () => {
    const own = (page: BuiltPage) =>
      metaOf(page, 'og:description') === metaOf(page, 'description') &&
      new RegExp(
        `<title>${escaped(metaOf(page, 'og:title'))}( · ${metaOf(page, 'og:site_name')})?</title>`,
      ).test(page.html);
    expect(wrong(listed, own)).toEqual([]);
  });

  test(
    'has a picture of its own, of the size that it says and light to fetch',
    { timeout: 120_000 },
    async () => {
      const pictures = listed.map((page) => metaOf(page, 'og:image'));
      expect(new Set(pictures).size).toBe(listed.length);
      for (const page of listed) {
        const file = readFileSync(fileAt(metaOf(page, 'og:image')));
        expect(file.length, page.name).toBeLessThan(60_000);
        const { format, width, height } = await sharp(file).metadata();
        expect({ format, width, height }, page.name).toEqual({
          format: 'png',
          width: Number(metaOf(page, 'og:image:width')),
          height: Number(metaOf(page, 'og:image:height')),
        });
        expect(metaOf(page, 'og:image:alt'), page.name).not.toBe('');
      }
    },
  );

  test('keeps no note of what was drawn', () => {
    expect(wrong([...listed, ...unlisted], ({ html }) => !html.includes('data-picture'))).toEqual(
      [],
    );
  });

  test('that is not to be listed tells nothing of this', () => {
    expect(wrong(unlisted, ({ html }) => !/canonical|"og:|ld\+json/.test(html))).toEqual([]);
  });
});

describe('structured data', () => {
  test('is made of types and properties that schema.org has', { timeout: 120_000 }, () => {
    const data = new Map(
      listed.flatMap(({ name, html }) => {
        const json = DATA.exec(html)?.[1];
        return json ? [[name, json] as const] : [];
      }),
    );
    expect(data.size).toBeGreaterThan(50);
    expect([...data.keys()]).toContain('index.html');

    const broken = data.get('index.html')!.replace('"teaches"', '"teeches"');
    const found = misfits(new Map([...data, ['a broken page', broken]]));

    expect(found).toEqual([expect.stringMatching(/^a broken page: .*teeches/)]);
  });

  test('has addresses of the site that lead somewhere, and others of nobody but the licence', () => {
    const addresses = listed.flatMap(({ html }) =>
      [...(DATA.exec(html)?.[1] ?? '').matchAll(/"(https?:[^"]*)"/g)].map(([, url = '']) => url),
    );
    const ours = new Set(addresses.filter((url) => url.startsWith(siteUrl)));
    expect(ours.size).toBeGreaterThan(50);
    for (const address of ours) expect(existsSync(fileAt(address)), address).toBe(true);
    expect(new Set(addresses.filter((url) => !url.startsWith(siteUrl)))).toEqual(
      new Set(['https://schema.org', 'https://creativecommons.org/licenses/by/4.0/']),
    );
  });
});

describe('lists for programs', () => {
  const addressesIn = (name: string, pattern: RegExp) =>
    [...textOf(name).matchAll(pattern)].map(([, url = '']) => url);

  test('the sitemap has every page, and none that is not to be listed', () => {
    const [sitemap = ''] = addressesIn('robots.txt', /^Sitemap: (.*)$/gm);
    expect(existsSync(fileAt(sitemap))).toBe(true);
    const parts = [...readFileSync(fileAt(sitemap), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)];
    const pages = parts.flatMap(([, part = '']) =>
      [...readFileSync(fileAt(part), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, url]) => url,
      ),
    );
    expect(pages.sort()).toEqual(listed.map(addressOf).sort());
  });

  test('robots.txt shuts nobody out', () => {
    expect(textOf('robots.txt')).toMatch(/^User-agent: \*\nDisallow:\n/);
  });

  test('llms.txt leads to pages that are there', () => {
    const addresses = addressesIn('llms.txt', /\]\(([^)]*)\)/g);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) expect(existsSync(fileAt(address)), address).toBe(true);
  });

  test('the feed tells each change that the page tells, and leads to its place there', () => {
    const page = textOf('about/changes/index.html');
    const places = addressesIn('changes.xml', /<item>.*?<link>([^<]*)<\/link>/g);
    const shown = [...page.matchAll(/<li id="([^"]*)"/g)].map(
      ([, id = '']) => `${siteUrl}${basePath}/about/changes/#${id}`,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(places).toEqual(shown);
  });

  test('the feed is found from the front page and the page of changes, and from no other', () => {
    const link = `<link rel="alternate" type="application/rss+xml" title="What is new" href="${basePath}/changes.xml">`;
    const found = listed.filter(({ html }) => html.includes(link)).map(({ name }) => name);
    expect(found).toEqual(['about/changes/index.html', 'index.html']);
  });
});

describe('a site that does not know its address', () => {
  test('says nothing that would need it', () => {
    expect(
      wrong(builtPages, ({ html }) => !/rel="canonical"|"og:|ld\+json|rss\+xml/.test(html)),
    ).toEqual([]);
    for (const name of ['sitemap-index.xml', 'changes.xml', 'og']) {
      expect(existsSync(join(DIST, name)), name).toBe(false);
    }
    expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow:\n');
  });

  test('lists its things in llms.txt all the same', () => {
    expect(readFileSync(join(DIST, 'llms.txt'), 'utf8')).toContain('](/lessons/');
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
