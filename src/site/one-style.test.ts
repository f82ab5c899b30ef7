import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowed } from './page-policy.ts';
import { withOneStyle } from './one-style.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (...styles: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashOf('run()')}; style-src 'self' ${styles.map(hashOf).join(' ')};">` +
  `<script>run()</script>${styles.map((style) => `<style>${style}</style><p>Price: $1 and $&amp;.</p>`).join('')}`;

test('styles are joined in their order, and the page allows just that', () => {
  const joined = '@layer a, b;@layer b{p{color:red}}';
  const html = withOneStyle(page('@layer a, b;\n', '@layer b{p{color:red}}'));

  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).toContain(`<style>${joined}</style>`);
  expect(html).toContain(`style-src 'self' ${hashOf(joined)};`);
  expect(html).toContain(`script-src 'self' ${hashOf('run()')};`);
  expect(html.match(/<p>Price: \$1 and \$&amp;\.<\/p>/g)).toHaveLength(2);
  expect(narrowed(html, 'index.html')).toBe(html);
});

test('a page with one style, or none, stays as it is', () => {
  expect(withOneStyle(page('p{}'))).toBe(page('p{}'));
  expect(withOneStyle('<p>Bare.</p>')).toBe('<p>Bare.</p>');
});
