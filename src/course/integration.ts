import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { readContentFiles } from './content-files.ts';
import { formatProblems } from './problems.ts';

/** Content that breaks a rule stops the build, and is told of while authors work. */
export function checkedContent(): AstroIntegration {
  let directory = '';
  const problems = () => checkContent(readContentFiles(directory)).problems;
  return {
    name: 'final-say:checked-content',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        directory = fileURLToPath(new URL('./content', config.root));
        // Before anything is rendered, so that this message comes first and not Astro's own.
        if (command !== 'build') return;
        const found = problems();
        if (found.length > 0) throw new Error(formatProblems(found));
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const found = problems();
          if (found.length > 0) logger.warn(formatProblems(found));
        };
        tell();
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(directory)) tell();
        });
      },
    },
  };
}
