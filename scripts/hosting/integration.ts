import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { baseFrom } from './site.ts';

/** Puts the file `_headers` into the built site, for hosts that read it. Others serve it as a file that nobody asks for. */
export function hostHeaders(): AstroIntegration {
  let base = '';
  return {
    name: 'final-say:host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = baseFrom({ BASE_PATH: config.base });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
