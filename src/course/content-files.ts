import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The content as text: path below `content/`, with forward slashes, and what the file says. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Text that goes with the content but is not part of it, such as the guide for authors. */
const IGNORED = /(^|\/)(\.[^/]+|README\.md)$/;

/** Reads every file below a content directory. */
export function readContentFiles(directory: string): ContentFiles {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(directory, path).split(sep).join('/'), path] as const)
      .filter(([name]) => !IGNORED.test(name))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, path]) => [name, readFileSync(path, 'utf8')] as const),
  );
}
