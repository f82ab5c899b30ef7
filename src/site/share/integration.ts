import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FEED } from './changes.ts';
import { withoutNote } from './picture/note.ts';

/**
 * What a site has only when it knows its own address: the feed of changes, and a picture of each page for where it is
 * shared. The pictures are drawn when the pages are written, from the notes in them.
 * @param cache a folder for pictures that were drawn before
 */
export function sharing(cache: string): AstroIntegration {
  return {
    name: 'final-say:sharing',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (!config.site) return;
        injectRoute({
          pattern: FEED,
          entrypoint: fileURLToPath(new URL('./changes-feed.ts', import.meta.url)),
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root }).flatMap((name) => {
          const noted = withoutNote(readFileSync(join(root, name), 'utf8'));
          return noted ? [{ file: join(root, name), ...noted }] : [];
        });
        if (pages.length === 0) return;
        // What draws is large, and most builds are made to look at and not to publish.
        const { painter } = await import('./picture/draw.ts');
        const paint = await painter(cache);
        for (const { file, html, name, picture } of pages) {
          writeFileSync(file, html);
          const target = join(root, name);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, await paint(picture));
        }
        logger.info(`${pages.length} pictures to share are there.`);
      },
    },
  };
}
