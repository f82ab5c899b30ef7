import { describe, expect, test } from 'vitest';
import { builtPages } from './site.ts';

test('there are pages', () => {
  expect(builtPages.length).toBeGreaterThanOrEqual(18);
});

describe.each(builtPages)('$name', ({ html }) => {
  test('allows only what stands in it', () => {
    const policy =
      /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    // The search’s index is read by WebAssembly. Nothing else that is unsafe is allowed.
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-/);
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
