import { describe, expect, test } from 'vitest';
import { apart } from './island-runtime.ts';

const ISLAND = '(()=>{customElements.define("astro-island",class{})})();';
const WAKE = '(()=>{(self.Astro||(self.Astro={})).needed=()=>{}})();';
const OTHER = '<script>(function (root) { root.dataset.js = ""; })(document);</script>';

const take = (page: string) => apart(page, () => '/islands.js');

describe('what wakes the islands of a page', () => {
  test('leaves the page, and one reference stands in its place', () => {
    const { html, script } = take(
      `<head>${OTHER}</head><script>${WAKE}</script><script>${ISLAND}</script><p>Text</p>`,
    );

    expect(html).toBe(
      `<head>${OTHER}</head><template data-islands="/islands.js"></template><p>Text</p>`,
    );
    expect(script).toBe(`${WAKE}\n${ISLAND}`);
  });

  test('has the same address on every page where it is the same', () => {
    const addressOn = (page: string) => apart(page, (hash) => hash).html;

    expect(addressOn(`<script>${ISLAND}</script>`)).toBe(addressOn(`<script>${ISLAND}</script>`));
    expect(addressOn(`<script>${ISLAND}</script>`)).not.toBe(addressOn(`<script>${WAKE}</script>`));
  });

  test('leaves a page without islands as it is', () => {
    expect(take(OTHER)).toEqual({ html: OTHER, script: '' });
  });
});
