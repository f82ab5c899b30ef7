/**
 * `npm run test:browsers`: the main journeys in Firefox and in WebKit, as far as they are on this machine. It builds the
 * site first. The last line counts what passed and what failed; a browser that is not here is no failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, findWebKit, NO_FIREFOX, NO_WEBKIT } from '../tests/browsers/find.ts';
import { type Count, countPlaywright } from './counts.ts';
import { otherThanSaid, versionOf } from './last-run.ts';

const total: Count = { passed: 0, failed: 0 };

/** Runs a program of the project, and shows what it says. @returns whether it went well */
function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs the journeys of one browser, and adds up how they went. */
function journey(name: 'firefox' | 'webkit', env: NodeJS.ProcessEnv = {}): void {
  const reports = mkdtempSync(join(tmpdir(), 'final-say-'));
  const report = join(reports, 'journeys.json');
  const command = ['playwright', 'test', '--config', `tests/browsers/${name}/playwright.config.ts`];
  const isWell = run(command, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { passed, failed } = countPlaywright(report) ?? { passed: 0, failed: 1 };
  total.passed += passed;
  total.failed += isWell ? failed : Math.max(failed, 1);
  rmSync(reports, { recursive: true, force: true });
}

const firefox = findFirefox();
const webkit = findWebKit();

if ((firefox || webkit) && !run(['astro', 'build', '--force'])) {
  total.failed += 1;
} else {
  if (firefox) {
    console.log('\n— Firefox');
    journey('firefox', { FIREFOX_PATH: firefox.path });
  }
  if (webkit) {
    console.log('\n— WebKit');
    journey('webkit');
  }
}
// WebKit’s journeys tell of its version themselves (tests/browsers/webkit/test.ts).
const other = firefox && otherThanSaid('firefox', versionOf(firefox.path));
if (other !== undefined) console.log(other);
if (!firefox) console.log(NO_FIREFOX);
if (!webkit) console.log(NO_WEBKIT);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
