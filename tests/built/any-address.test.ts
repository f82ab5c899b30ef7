/** The same sources, built for a folder of a host: what stands in the files, and where their links lead. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../scripts/hosting/headers-file.ts';
import { serve } from '../../scripts/serve.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';
import { buildAt } from '../support/other-build.ts';
import { expectLinksToLead } from './follow-links.ts';

const { basePath } = ELSEWHERE;
let folder: string;

beforeAll(async () => {
  folder = await buildAt(ELSEWHERE);
}, 300_000);

/** Every match of a pattern in files of a kind that does not begin with the base, with the file it stands in. */
function missingTheBase(files: string, pattern: RegExp): string[] {
  return globSync(files, { cwd: folder }).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(`${basePath}/`))
      .map((address) => `${name}: ${address}`),
  );
}

test('no page, style or file asks for something outside of the folder', () => {
  expect(missingTheBase('**/*.html', /\s[a-z-]+="(\/[^"]*)"/g)).toEqual([]);
  expect(missingTheBase('**/*.{html,css}', /url\(\s*["']?(\/[^"')]*)/g)).toEqual([]);
  expect(missingTheBase('**/*.{json,webmanifest}', /"(\/[^"\s]*)"/g)).toEqual([]);
});

test('no script asks for an address of the site that lacks the folder', () => {
  // What goes through href() gets the folder when it runs; the journeys see to that. This finds what goes past it.
  const asked =
    /(?:\b(?:fetch|import|assign|open|register|Worker|Request|URL)\(|\b(?:href|src|location)\s*[:=])\s*["'`](\/[^"'`]*)/g;
  expect('fetch(`/quizzes/${id}.json`)').toMatch(asked);
  expect(missingTheBase('**/*.js', asked)).toEqual([]);
});

test(
  'every link and every anchor leads somewhere below the folder',
  { timeout: 120_000 },
  async () => {
    const site = await serve(0, basePath, folder);
    try {
      await expectLinksToLead(site);
    } finally {
      site.close();
    }
  },
);

test('the headers for hosts name the folder', () => {
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(headersFile(basePath));
});
