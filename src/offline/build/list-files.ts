import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf, LIST_PATH, versionOf, type FileList, type ListedFile } from '../file-list.ts';

/** What no learner needs without a network: what is for search engines, for sharing, for hosts, and for the install dialog. */
const LEFT_OUT = [
  '404.html',
  'og/**',
  'screenshots/**',
  '**/*.map',
  '**/*.{br,gz}',
  'sitemap*.xml',
  'changes.xml',
  'robots.txt',
  'llms.txt',
  '_headers',
  '_redirects',
  'sw.js',
  LIST_PATH,
];

/**
 * @param directory where the built site is
 * @returns all files that are kept for use without a network
 */
export async function listFiles(directory: string): Promise<FileList> {
  const names = globSync('**/*', { cwd: directory, exclude: LEFT_OUT })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
  let bytes = 0;
  let sent = 0;
  const files: ListedFile[] = [];
  for (const name of names) {
    const content = readFileSync(join(directory, name));
    bytes += content.length;
    sent += Math.min(content.length, gzipSync(content).length);
    files.push([addressOf(name), await digestOf(content), content.length]);
  }
  return { version: await versionOf(files), bytes, sent, files };
}

/** A page’s address is that of its folder. */
const addressOf = (name: string) => name.replace(/(^|\/)index\.html$/, '$1');
