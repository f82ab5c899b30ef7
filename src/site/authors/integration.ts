import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages for people who write scenes. They exist in `npm run dev` only, and are no part of the built site. */
export function authorPages(): AstroIntegration {
  return {
    name: 'final-say:author-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/authors/[id]/',
          entrypoint: fileURLToPath(new URL('./scene-graph.astro', import.meta.url)),
        });
      },
    },
  };
}
