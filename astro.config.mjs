// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { hostHeaders } from './scripts/hosting/integration.ts';
import { checkedContent } from './src/course/integration.ts';
import { offline } from './src/offline/build/integration.ts';
import { authorPages } from './src/site/authors/integration.ts';
import { clientNeeded } from './src/site/client-needed/integration.ts';
import { finishedPages } from './src/site/finished-pages.ts';
import { subsetForPages } from './src/site/font/subset.ts';
import { licences } from './src/site/licences/integration.ts';
import { lightReact } from './src/site/light-react.ts';
import { nextPageRules } from './src/site/next-page.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { scriptFiles, shortNames } from './src/site/script-files.ts';
import { searchIndex } from './src/site/search/integration.ts';
import { sharing } from './src/site/share/integration.ts';
import { listedSitemap } from './src/site/share/sitemap.ts';

// Astro's command line would report its use to its makers. This course counts nobody, its authors included.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Astro would let a variable of this name, which test runners and others set, stand for the folder below.
delete process.env.BASE_URL;

const BASE = process.env.BASE_PATH || '/';

/**
 * What stands in every page’s head as it is (src/site/Page.astro): the security policy has to be told of it.
 * @param {string} text
 * @returns {`sha256-${string}`}
 */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @param {string} path */
const textOf = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What was made once and is the same for the next build. @param {string} name */
const kept = (name) => fileURLToPath(new URL(`./node_modules/.astro/${name}`, import.meta.url));

const letters = await subsetForPages(fileURLToPath(new URL('.', import.meta.url)), kept('letters'));

export default defineConfig({
  // Where the site will live. Both can be left out, or be empty: then it is built for the root of any host.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: BASE,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    checkedContent(),
    authorPages(),
    clientNeeded(),
    react(),
    lightReact(),
    mdx(),
    sharing(kept('pictures')),
    // Last of those that change pages, as it reads what they have become.
    finishedPages(),
    // What follows only reads them.
    listedSitemap(),
    searchIndex(),
    licences(),
    hostHeaders(),
    // Last, as it lists all files.
    offline(),
  ],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports(), shortNames()],
    build: {
      // Scripts are files, however small: a page stays lighter, and the next page has them already.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: scriptFiles } },
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
      name: 'Hyperlegible',
      cssVariable: '--font-hyperlegible',
      fallbacks: ['system-ui', 'sans-serif'],
      // Letters that come late would move the text that somebody reads. Then they are there on the next page.
      display: 'optional',
      options: { variants: [{ src: [letters.subset], weight: '400 700', style: 'normal' }] },
    },
    {
      // For what somebody writes with other letters: fetched only when there is one.
      provider: fontProviders.local(),
      name: 'Hyperlegible rest',
      cssVariable: '--font-rest',
      fallbacks: [],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: [letters.whole],
            weight: '400 700',
            style: 'normal',
            unicodeRange: letters.rest,
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
      scriptDirective: {
        // The search's index is read by WebAssembly (src/site/search/). This allows that, and no eval.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [
          hashOf(textOf('./src/site/before-paint.js')),
          hashOf(nextPageRules(BASE.replace(/\/*$/, '/'))),
        ],
      },
      styleDirective: {
        resources: ["'self'"],
        hashes: [hashOf(textOf('./src/styles/layers.css'))],
      },
    },
  },
});
