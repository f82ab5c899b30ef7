import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker, writeWayOut } from './write-worker.ts';

/**
 * Use without a network: writes the service worker when everything else has been written. `OFFLINE=off` leaves it out of the
 * pages, and writes a worker that takes itself away in the place of the other one.
 */
export function offline(): AstroIntegration {
  const isWanted = process.env.OFFLINE !== 'off';
  return {
    name: 'final-say:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isOffered = command === 'build' && isWanted;
        updateConfig({ vite: { define: { __OFFLINE__: JSON.stringify(isOffered) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        if (!isWanted) {
          await writeWayOut(directory);
          logger.warn('Left out. The worker of earlier builds takes itself away.');
          return;
        }
        const { files, bytes } = await writeServiceWorker(directory);
        logger.info(`${files} files can be kept, ${(bytes / 1e6).toFixed(1)} MB.`);
      },
    },
  };
}
