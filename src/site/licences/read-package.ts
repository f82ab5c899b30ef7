import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What has to be said of somebody else’s work that is passed on. */
export interface Shipped {
  name: string;
  version: string;
  /** The licence’s short name, as the package gives it. */
  licence: string;
  /** The licence itself, whole. */
  text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|ofl)(\.(md|txt))?$/i;

/**
 * @param folder where a package lies
 * @returns what it is and under which licence
 * @throws where it does not say: then it may not be passed on, and the build stops
 */
export function readPackage(folder: string): Shipped {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`There is no package at ${folder}.`);
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  const texts = readdirSync(folder)
    .filter((entry) => LICENCE_FILE.test(entry))
    .flatMap((entry) => textsAt(join(folder, entry)));
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${file} lacks a name, a version or a licence.`);
  if (texts.length === 0)
    throw new Error(
      `${name} goes into the site, but no file in it holds its licence (${license}). It may not be passed on without.`,
    );
  return { name, version, licence: license, text: texts.join('\n\n') };
}

/** The text of a file, or of all files of a folder: some packages keep several licences in one. */
function textsAt(path: string): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((entry) => textsAt(join(path, entry)));
  return [readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()];
}
