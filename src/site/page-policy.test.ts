import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { narrowed } from './page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const SCRIPT = 'document.documentElement.dataset.js = "";';
const STYLE = '@layer reset, base;';
const ELSEWHERE = 'alert("on another page");';

/** A page as Astro writes it: the policy first, then what it has to allow. */
const page = (policy: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8">` +
  `<meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1];

/** The policy that Astro writes into every page of a site with these scripts and this style. */
const wholeSite = (...scripts: string[]) =>
  `default-src 'self'; script-src 'self' ${scripts.map(hashOf).join(' ')}; style-src 'self' ${hashOf(STYLE)};`;

describe('a page’s policy', () => {
  test('keeps the hashes of what stands in the page, and drops the others', () => {
    const html = page(
      wholeSite(ELSEWHERE, SCRIPT),
      `<script>${SCRIPT}</script><style>${STYLE}</style>`,
    );

    expect(policyOf(narrowed(html, 'index.html'))).toBe(
      `default-src 'self'; script-src 'self' ${hashOf(SCRIPT)}; style-src 'self' ${hashOf(STYLE)};`,
    );
  });

  test('keeps its other words where a page has nothing inline', () => {
    const html = page(wholeSite(ELSEWHERE), '<p>Only text.</p>');

    expect(policyOf(narrowed(html, 'index.html'))).toBe(
      `default-src 'self'; script-src 'self'; style-src 'self';`,
    );
  });

  test('is the only thing that changes', () => {
    const body = `<p>A price: $1 and $&amp;.</p><script type="module">${SCRIPT}</script>`;
    const html = page(wholeSite(SCRIPT, ELSEWHERE), body);

    const result = narrowed(html, 'index.html');

    expect(result.replace(policyOf(result) ?? '', '')).toBe(html.replace(policyOf(html) ?? '', ''));
  });

  test('needs no hash for a script that is fetched', () => {
    const html = page(wholeSite(SCRIPT), '<script type="module" src="/a.js"></script>');

    expect(policyOf(narrowed(html, 'index.html'))).not.toContain('sha256');
  });

  test('needs no hash for data, which no browser carries out', () => {
    const data = '<script type="application/ld+json">{"@type":"Course"}</script>';
    const html = page(wholeSite(SCRIPT), `${data}<script>${SCRIPT}</script>`);

    expect(policyOf(narrowed(html, 'index.html'))).toContain(
      `script-src 'self' ${hashOf(SCRIPT)};`,
    );
  });

  test('that was narrowed once stays as it is', () => {
    const html = page(wholeSite(ELSEWHERE, SCRIPT), `<script>${SCRIPT}</script>`);
    const once = narrowed(html, 'index.html');

    expect(narrowed(once, 'index.html')).toBe(once);
  });

  test('knows a script by its exact text, line breaks included', () => {
    const long = `\n  const a = "</p>";\n  ${SCRIPT}\n`;
    const html = page(wholeSite(long), `<script is="inline" defer>${long}</script>`);

    expect(policyOf(narrowed(html, 'index.html'))).toContain(hashOf(long));
  });
});

describe('the build stops', () => {
  test('at an inline script that the policy does not know, naming the page', () => {
    const html = page(wholeSite(SCRIPT), `<script>${SCRIPT}</script><script>${ELSEWHERE}</script>`);

    expect(() => narrowed(html, 'about/index.html')).toThrow(
      `about/index.html has an inline script or style that its policy does not allow: ${hashOf(ELSEWHERE)}`,
    );
  });

  test('at an inline style that the policy does not know', () => {
    const html = page(wholeSite(SCRIPT), '<style>p { color: red }</style>');

    expect(() => narrowed(html, 'index.html')).toThrow(hashOf('p { color: red }'));
  });

  test.each(['module', 'importmap', 'speculationrules', 'text/javascript', 'application/json'])(
    'at a script of the type “%s” that the policy does not know',
    (type) => {
      const html = page(wholeSite(SCRIPT), `<script type="${type}">${ELSEWHERE}</script>`);

      expect(() => narrowed(html, 'index.html')).toThrow(hashOf(ELSEWHERE));
    },
  );

  test('at a style that is only allowed as a script', () => {
    const html = page(
      `script-src 'self' ${hashOf(STYLE)}; style-src 'self';`,
      `<style>${STYLE}</style>`,
    );

    expect(() => narrowed(html, 'index.html')).toThrow(hashOf(STYLE));
  });

  test('at a page without a policy', () => {
    expect(() => narrowed('<!doctype html><p>Bare.</p>', 'bare.html')).toThrow(
      'bare.html has no security policy.',
    );
  });
});
