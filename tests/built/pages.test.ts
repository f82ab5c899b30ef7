import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from './site.ts';

/** What fits into the first round trip of a new connection: ten packets of 1,460 bytes. */
const ONE_ROUND_TRIP = 14_600;

test('there are pages', () => {
  expect(builtPages.length).toBeGreaterThanOrEqual(18);
});

describe.each(builtPages)('$name', ({ name, html }) => {
  // The handbook is all lessons on one page: for paper, or for reading without a network. It may take five times as long.
  const [bytes, words] =
    name === 'handbook/index.html'
      ? [5 * ONE_ROUND_TRIP, 'weighs no more than five other pages']
      : [ONE_ROUND_TRIP, 'comes with its style in one round trip'];
  test(words, () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(bytes);
  });

  test('allows only what stands in it', () => {
    const policy =
      /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-/);
    expect(policy).not.toMatch(/https?:/);
    expect(policy).toContain("base-uri 'none'");
  });

  test('has no style attribute and no script in an attribute', () => {
    const tags = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag.replace(/="[^"]*"/g, '=')))).toEqual(
      [],
    );
  });

  test('says what it is: a language, one title, one heading, a description', () => {
    expect(html).toContain('<html lang="en"');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [
      ...html.matchAll(/<(?:script|img|link|source|iframe)[^>]*\s(?:src|href)="([^"]*)"/g),
    ].map(([, url]) => url);
    expect(loaded.filter((url) => /^(https?:)?\/\//.test(url ?? ''))).toEqual([]);
  });
});
