/**
 * Loaded before a program (`node --import`): when the program ends, writes what it took to the file named in
 * `USAGE_REPORT`, as `Usage` in `measured-build.ts` reads it.
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const file = process.env.USAGE_REPORT;

process.on('exit', () => {
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({
      seconds: performance.now() / 1000,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000,
      peakMB: maxRSS / 1024,
    }),
  );
});
