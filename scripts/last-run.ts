/** Says when what the tests are run with is not what the site tells its readers. It fails nothing. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { LAST_RUN } from '../src/site/last-run.ts';

/** What the tests are run with, and what it is called. */
const NAMES = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
  axe: 'axe-core',
} as const;
export type Tool = keyof typeof NAMES;

/**
 * @param version what it says of itself, as in “Chromium 156.0.8078.108 built on Debian”; nothing if it says nothing
 * @param said the version that the site names: as many parts of a number as matter
 * @returns a line for whoever runs the tests, or nothing where both are the same
 */
export function otherThanSaid(
  tool: Tool,
  version: string | undefined,
  said: string = LAST_RUN[tool],
): string | undefined {
  const [found] = /\d+(\.\d+)*/.exec(version ?? '') ?? [];
  if (found === undefined || found === said || found.startsWith(`${said}.`)) return undefined;
  const here = found.split('.').slice(0, said.split('.').length).join('.');
  return `${NAMES[tool]} is ${here} here, and the site says that it was tried with ${said}. Once all is in order, correct src/site/last-run.ts.`;
}

/** Asks a program for its version. @returns its answer, or nothing */
export function versionOf(program: string): string | undefined {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout || undefined;
}

/** @returns the version of the rules that axe holds pages to */
export function versionOfRules(): string {
  // It comes with the package that drives it.
  const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  return (require('axe-core/package.json') as { version: string }).version;
}
