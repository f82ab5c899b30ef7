/** Builds a project as `npm run build` does, in a process of its own, and says what that took. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program took, programs that it started not counted. */
export interface Usage {
  /** By the clock on the wall. Longer where the machine has other work. */
  seconds: number;
  /** All cores together. Nearly the same whatever else the machine does. */
  cpuSeconds: number;
  /** The most memory it held at once. */
  peakMB: number;
}

export interface MeasuredBuild extends Usage {
  /** How many pages were written. */
  pages: number;
}

const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');
const REPORT_USAGE = new URL('./report-usage.ts', import.meta.url).href;

/**
 * @param project the folder of a project, its packages in place
 * @throws with what the build said, when it fails
 */
export async function measuredBuild(project: string): Promise<MeasuredBuild> {
  const report = join(project, 'usage.json');
  const said: string[] = [];
  const status = await new Promise<number | null>((resolve, reject) => {
    const build = spawn(process.execPath, ['--import', REPORT_USAGE, ASTRO, 'build', '--force'], {
      cwd: project,
      env: { ...process.env, USAGE_REPORT: report, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    build.stdout.on('data', (text) => said.push(String(text)));
    build.stderr.on('data', (text) => said.push(String(text)));
    build.on('error', reject).on('close', resolve);
  });
  if (status !== 0)
    throw new Error(`The build of ${project} failed:\n${said.join('').slice(-4000)}`);
  const pages = globSync('dist/**/*.html', { cwd: project }).length;
  return { ...(JSON.parse(readFileSync(report, 'utf8')) as Usage), pages };
}
