import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro writes into every page with an island: how islands wake, and when. */
const RUNTIME =
  /<script>(\(\(\)=>\{(?:(?!<\/script>)[\s\S])*?(?:astro-island|self\.Astro)(?:(?!<\/script>)[\s\S])*?)<\/script>/g;

/**
 * Astro writes what wakes islands into the page itself, two kilobytes compressed. Most readers of a lesson never
 * begin its exercise, and whoever reads two lessons got it twice. This puts it into one file for all pages, which
 * is fetched beside the page and kept.
 */
export function islandRuntime(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'final-say:island-runtime',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        mkdirSync(join(root, assets), { recursive: true });
        for (const name of globSync('**/*.html', { cwd: root })) {
          const page = readFileSync(join(root, name), 'utf8');
          const { html, script } = apart(page, (hash) => `${base}${assets}/islands.${hash}.js`);
          if (!script) continue;
          writeFileSync(join(root, name), html);
          writeFileSync(join(root, assets, `islands.${hashOf(script)}.js`), script);
        }
      },
    },
  };
}

/**
 * @param address makes the script's address of its hash
 * @returns the page with one reference in the place of what wakes its islands, and that script
 */
export function apart(
  page: string,
  address: (hash: string) => string,
): { html: string; script: string } {
  const script = [...page.matchAll(RUNTIME)].map(([, text]) => text).join('\n');
  const tag = `<script async src="${address(hashOf(script))}"></script>`;
  let count = 0;
  const html = page.replace(RUNTIME, () => (count++ === 0 ? tag : ''));
  return { html, script };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
