import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readContentFiles } from '../../course/content-files.ts';
import { findableIn } from './findable.ts';
import { indexPage, LEFT_OUT } from './index-page.ts';
import { recordOf } from './records.ts';

/** Ready-made search boxes with styles of their own, as ours is in this folder; and what reads languages unknown to it. */
const NOT_NEEDED = /^(pagefind-(?!worker\.js|entry\.json)|wasm\.unknown\.)/;

/**
 * Writes the index of the search below `dist/pagefind/`. It is made from the built pages, which stay as they are, and
 * from the content, which the check before the build has found to be whole.
 */
export function searchIndex(): AstroIntegration {
  let content = '';
  return {
    name: 'final-say:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('./content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { course, otherWords } = findableIn(readContentFiles(content));
        const { index, errors } = await createIndex({
          forceLanguage: 'en',
          excludeSelectors: LEFT_OUT,
        });
        if (!index) throw new Error(`The search index could not be begun. ${errors.join(' ')}`);
        let count = 0;
        for (const name of globSync('**/index.html', { cwd: root }).sort()) {
          const path = `/${dirname(name).split(sep).join('/')}/`.replace('/./', '/');
          const html = readFileSync(join(root, name), 'utf8');
          const record = recordOf({ path, html }, course, otherWords);
          if (!record) continue;
          const added = await index.addHTMLFile({ url: path, content: indexPage(record) });
          if (added.errors.length > 0)
            throw new Error(`${path} is not in the search index. ${added.errors.join(' ')}`);
          count += 1;
        }
        const { files } = await index.getFiles();
        for (const { path, content: bytes } of files) {
          if (NOT_NEEDED.test(path)) continue;
          const file = join(root, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
        await close();
        logger.info(`${count} pages can be found.`);
      },
    },
  };
}
