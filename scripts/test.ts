/**
 * `npm test`: the whole check. Every step runs, so that one run tells all that is wrong; only what needs the built
 * site is left out when the build fails. The last line counts what passed and what failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { type Count, countPlaywright, countVitest } from './counts.ts';
import { otherThanSaid, versionOf, versionOfRules } from './last-run.ts';

interface Step {
  name: string;
  command: string[];
  /** Reads how many tests ran; a step without tests counts as one. */
  count?: () => Count | undefined;
  needsBuild?: boolean;
}

const reports = mkdtempSync(join(tmpdir(), 'final-say-'));
const unitReport = join(reports, 'unit.json');
const builtReport = join(reports, 'built.json');
const browserReport = join(reports, 'browser.json');

const vitest = (project: string, report: string): Step => ({
  name: project === 'unit' ? 'unit tests' : 'checks on the built site',
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  count: () => countVitest(report),
  needsBuild: project === 'built',
});

const steps: Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['astro', 'check'] },
  { name: 'content', command: ['node', 'scripts/check-content.ts'] },
  vitest('unit', unitReport),
  { name: 'build', command: ['astro', 'build', '--force'] },
  vitest('built', builtReport),
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    count: () => countPlaywright(browserReport),
    needsBuild: true,
  },
];

const env: NodeJS.ProcessEnv = {
  ...process.env,
  PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
};

const total: Count = { passed: 0, failed: 0 };
const failedSteps: string[] = [];

try {
  env.CHROMIUM_PATH = findChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

for (const { name, command, count, needsBuild = false } of steps) {
  if (needsBuild && failedSteps.includes('build')) {
    console.log(`\n— ${name}: left out, as there is no build`);
    continue;
  }
  console.log(`\n— ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (status !== 0) failedSteps.push(name);
}
rmSync(reports, { recursive: true, force: true });

for (const line of [
  otherThanSaid('chromium', versionOf(env.CHROMIUM_PATH)),
  otherThanSaid('axe', versionOfRules()),
])
  if (line !== undefined) console.log(`\n${line}`);

console.log(
  failedSteps.length > 0 ? `\nNot in order: ${failedSteps.join(', ')}.` : '\nAll in order.',
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
