import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { checkedContent } from './integration.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** Runs what the build runs first, on a copy of the content. */
function beginBuild(spoil: (folder: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'final-say-'));
  cpSync(CONTENT, join(root, 'content'), { recursive: true });
  spoil(join(root, 'content'));
  const config = { root: pathToFileURL(`${root}/`) } as AstroConfig;
  const parameters = { config, command: 'build' } as HookParameters<'astro:config:setup'>;
  void checkedContent().hooks['astro:config:setup']?.(parameters);
}

test('a build of sound content begins', () => {
  expect(() => beginBuild(() => undefined)).not.toThrow();
});

test('a build stops at a mistake, with its file, its line and the way to mend it', () => {
  const spoil = (folder: string) => {
    const file = join(folder, 'lessons/get-the-offer.mdx');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('quiz: get-the-offer', 'quiz: get-the-ofer'),
    );
  };
  expect(() => beginBuild(spoil)).toThrow(
    /content\/lessons\/get-the-offer\.mdx:\d+\n {2}This names the quiz “get-the-ofer”, which does not exist\.\n {2}Did you mean “get-the-offer”\?/,
  );
});
