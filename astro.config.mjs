// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/course/integration.ts';
import { authorPages } from './src/site/authors/integration.ts';
import { clientNeeded } from './src/site/client-needed/integration.ts';
import { islandRuntime } from './src/site/island-runtime.ts';
import { pagePolicy } from './src/site/page-policy.ts';

// Astro's command line would report its use to its makers. This course counts nobody, its authors included.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/**
 * Two small files are inlined in every page's head as they are (src/site/Page.astro), so the security policy has
 * to be told of them.
 * @param {string} path
 * @returns {`sha256-${string}`}
 */
function hashOf(path) {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export default defineConfig({
  // Where the site will live. Both can be left out: then it is built for the root of any host.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    checkedContent(),
    authorPages(),
    clientNeeded(),
    react(),
    mdx(),
    islandRuntime(),
    // Last, as it reads what the pages have become.
    pagePolicy(),
  ],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Scripts are files, however small: a page stays lighter, and the next page has them already.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handle) {
          // Astro marks every MDX file with a directive of its own, which the bundler wonders about. It is harmless.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-hyperlegible',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
            weight: '200 800',
            style: 'normal',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [hashOf('./src/site/before-paint.js')] },
      styleDirective: { resources: ["'self'"], hashes: [hashOf('./src/styles/layers.css')] },
    },
  },
});
