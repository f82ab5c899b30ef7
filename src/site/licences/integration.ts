import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { ALSO_SHIPPED } from './also-shipped.ts';
import { listLicences } from './list.ts';
import { packageFolderOf } from './package-of.ts';
import { readPackage } from './read-package.ts';

/** The list’s address, below the base path. */
export const LICENCES = 'licences.txt';

/**
 * Writes the licences of all that the site passes on into `dist/licences.txt`: of every package with code in a script,
 * as the bundler tells, and of those in `also-shipped.ts`. A licence that cannot be found stops the build.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  return {
    name: 'final-say:licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [seePackages(folders)] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        for (const name of ALSO_SHIPPED) folders.add(join(root, 'node_modules', name));
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const { title } = parse(read('content/course.yaml')) as { title: string };
        const own = { title, code: read('LICENSE'), content: read('LICENSE-CONTENT.md') };
        const shipped = [...folders].map(readPackage);
        writeFileSync(new URL(LICENCES, dir), listLicences(own, shipped));
        logger.info(`${shipped.length} packages are passed on; ${LICENCES} has their licences.`);
      },
    },
  };
}

/** Sees which packages have code in what goes to the browser. */
function seePackages(folders: Set<string>): Plugin {
  return {
    name: 'final-say:see-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? packageFolderOf(id) : undefined;
          if (folder) folders.add(folder);
        }
      }
    },
  };
}
