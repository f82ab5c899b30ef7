/** What players are made of, read from the built site: the names of its files are not known before it is built. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param path as in `quizzes/start-here`: the file’s name goes on with what it is known by
 * @throws where nothing like it was built
 */
export function builtData<Data>(path: string): Data {
  const [name] = globSync(`${path}.*.json`, { cwd: DIST });
  if (!name) throw new Error(`${path} has no data in what was built.`);
  return JSON.parse(readFileSync(join(DIST, name), 'utf8')) as Data;
}
