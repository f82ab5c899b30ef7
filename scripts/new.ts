/**
 * `npm run new lesson NAME`, and the same for a quiz, a scene, a checklist, a worksheet or a self-check: begins a file
 * that passes the check, as a draft. It never writes over a file that is there.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../src/course/content-files.ts';
import { suggest } from '../src/course/nearest.ts';
import { begin, BEGINNINGS, type Beginning } from './new/begin.ts';

const STARTERS = fileURLToPath(new URL('./new/starters', import.meta.url));
/** The folder that it runs in: npm makes that the project’s. */
const CONTENT = join(process.cwd(), 'content');
const USAGE = `npm run new ${Object.keys(BEGINNINGS).join('|')} NAME [PART]

  NAME  becomes the file’s name and the page’s address: the-late-bus
  PART  for a lesson: the part of content/course.yaml that it goes into. Without it, the last one.`;

const [what = '', id, part, ...more] = process.argv.slice(2);
if (!Object.hasOwn(BEGINNINGS, what) || id === undefined || more.length > 0) {
  const unknown = what !== '' && !Object.hasOwn(BEGINNINGS, what);
  if (unknown)
    console.error(`“${what}” cannot be begun. ${suggest(what, Object.keys(BEGINNINGS))}\n`);
  console.error(USAGE);
  process.exit(1);
}

const starters = new Map(
  readdirSync(STARTERS).map((name) => [name, readFileSync(join(STARTERS, name), 'utf8')] as const),
);
const begun = begin(readContentFiles(CONTENT), starters, { what: what as Beginning, id, part });
if (begun.state === 'refused') {
  console.error(begun.why);
  process.exit(1);
}
for (const [file, text] of begun.created) {
  mkdirSync(dirname(join(CONTENT, file)), { recursive: true });
  // “x” refuses to write over a file, should one have come meanwhile.
  writeFileSync(join(CONTENT, file), text, { flag: 'wx' });
  console.log(`New: content/${file}`);
}
for (const [file, text] of begun.changed) {
  writeFileSync(join(CONTENT, file), text);
  console.log(`Changed: content/${file}, which lists it now`);
}
console.log(`
It is a draft: “npm run dev” shows it, and readers don’t get it.
1. Write, with “npm run dev” open beside it.
2. “npm run check” says what a draft still lacks.
3. When it is ready, take “draft: true” out of ${begun.created.size > 1 ? 'each file' : 'it'}.
4. Run “npm run publish-ids”. From then on its ids stay for ever.`);
