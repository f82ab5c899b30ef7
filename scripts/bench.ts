/**
 * `npm run bench`: figures to look at, as tables and as JSON. It asserts nothing, as time depends on the machine.
 * Some parts only: `npm run bench -- build weights`. The JSON into a file: `npm run bench -- --json figures.json`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/builds.ts';
import { measureProofs } from './bench/proofs.ts';
import { measureReplies } from './bench/replies.ts';
import { measureWeights } from './bench/weights.ts';

interface Part {
  title: string;
  needsBuild: boolean;
  measure: () => object[] | Promise<object[]>;
}

const PARTS: Record<string, Part> = {
  build: {
    title: 'Building courses of several sizes, checks included, and the same lessons in bare Astro',
    needsBuild: false,
    measure: measureBuilds,
  },
  weights: {
    title: 'What pages weigh, in bytes with Brotli',
    needsBuild: true,
    measure: measureWeights,
  },
  proof: { title: 'Proving each scene', needsBuild: false, measure: measureProofs },
  replies: {
    title: 'Waiting for the answer to a reply',
    needsBuild: true,
    measure: measureReplies,
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  fail(`There is no “${unknown.join('”, “')}”. Parts: ${Object.keys(PARTS).join(', ')}.`);
const parts = names.map((name) => ({ name, ...PARTS[name]! }));
const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (parts.some(({ needsBuild }) => needsBuild) && !existsSync(dist))
  fail('There is no dist/ to measure: run “npm run build” first.');

const figures: Record<string, unknown> = {
  at: new Date().toISOString(),
  node: process.version,
  cores: availableParallelism(),
};
for (const { name, title, measure } of parts) {
  const rows = await measure();
  console.log(`\n${title}`);
  console.table(rows);
  figures[name] = rows;
}
const json = JSON.stringify(figures, null, 2);
if (values.json === undefined) console.log(`\n${json}`);
else writeFileSync(values.json, `${json}\n`);

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
