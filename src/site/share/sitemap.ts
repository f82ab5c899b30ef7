import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** A list of all pages for search engines, without those that ask to be left alone. Only where the site knows its address. */
export function listedSitemap(): AstroIntegration {
  let base = '/';
  let root = '';
  let knowsAddress = false;
  const isListed = (address: string) => {
    const path = new URL(address).pathname.slice(base.length);
    return !isUnlisted(readFileSync(join(root, path, 'index.html'), 'utf8'));
  };
  const { hooks } = sitemap({ filter: isListed });
  return {
    name: 'final-say:sitemap',
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        base = options.config.base;
        knowsAddress = options.config.site !== undefined;
        await hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        if (!knowsAddress) return;
        root = fileURLToPath(options.dir);
        await hooks['astro:build:done']?.(options);
      },
    },
  };
}

/** @returns whether a page asks search engines to leave it alone */
export const isUnlisted = (html: string): boolean =>
  html.includes('<meta name="robots" content="noindex">');
