/**
 * `npm run lighthouse`: Lighthouse's mobile preset on one page of each kind of the built site, as a table. The figures
 * depend on the machine, so a page below 100 is measured a second time and the better one counts; nothing is asserted
 * unless `--strict` is given. Some kinds only: `npm run lighthouse -- lesson quiz`. As JSON too: `--json figures.json`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PAGES } from '../tests/support/pages.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { audit, lowest, type Audited } from './lighthouse/audit.ts';
import { serveCompressed } from './lighthouse/compressed-site.ts';

/** The browser would ask its makers for what is new. It finds this machine and nothing else. */
const NOBODY_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

interface Row extends Audited {
  page: string;
  path: string;
  runs: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const kinds = Object.entries(PAGES).filter(([kind]) => kind !== 'no page');
const chosen = kinds.filter(([kind]) => positionals.length === 0 || positionals.includes(kind));
const unknown = positionals.filter((name) => !kinds.some(([kind]) => kind === name));
if (unknown.length > 0)
  fail(`There is no “${unknown.join('”, “')}”. Pages: ${kinds.map(([kind]) => kind).join(', ')}.`);
if (!existsSync(fileURLToPath(new URL('../dist', import.meta.url))))
  fail('There is no dist/ to measure: run “npm run build” first.');

const port = await freePort();
const site = await serveCompressed();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGS, NOBODY_ELSE, `--remote-debugging-port=${port}`],
});
const rows: Row[] = [];
for (const [page, path] of chosen) {
  const first = await audit(site.url + path, port);
  const second = lowest(first) < 100 ? await audit(site.url + path, port) : undefined;
  const better = second && lowest(second) > lowest(first) ? second : first;
  rows.push({ page, path, runs: second ? 2 : 1, ...better });
  console.log(`${page}: ${Object.values(better.scores).join(', ')}`);
}
await browser.close();
site.close();

console.table(
  rows.map(({ page, scores, shift, largestPaint, blocked, runs }) => ({
    page,
    ...scores,
    CLS: shift,
    'LCP (ms)': largestPaint,
    'TBT (ms)': blocked,
    runs,
  })),
);
for (const { page, reasons } of rows)
  for (const reason of reasons) console.log(`${page}: ${reason}`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`,
  );
process.exitCode = values.strict && rows.some((row) => lowest(row) < 100) ? 1 : 0;

/** @returns a port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, 'localhost', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
