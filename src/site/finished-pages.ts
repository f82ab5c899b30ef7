import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apart, hashOf } from './island-runtime.ts';
import { withOneStyle } from './one-style.ts';
import { narrowed } from './page-policy.ts';

/**
 * What every page goes through once Astro has written it: what wakes its islands moves to a file of its own, its
 * security policy is cut down to what then stands in it, and its styles become one. Each page is read and written once,
 * as there may be thousands.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'final-say:finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const nameOf = (hash: string) => `${assets}/islands.${hash}.js`;
        const scripts = new Map<string, string>();
        for (const name of globSync('**/*.html', { cwd: root })) {
          const file = join(root, name);
          const { html, script } = apart(readFileSync(file, 'utf8'), (hash) => base + nameOf(hash));
          writeFileSync(file, withOneStyle(narrowed(html, name)));
          if (script) scripts.set(nameOf(hashOf(script)), script);
        }
        mkdirSync(join(root, assets), { recursive: true });
        for (const [name, script] of scripts) writeFileSync(join(root, name), script);
      },
    },
  };
}
