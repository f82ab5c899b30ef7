/**
 * `npm run release -- patch|minor|major`: tests, numbers and tags a version, in the folder that it runs in. It asks
 * nothing of the network and pushes nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unreleased, withVersion } from './release/changelog.ts';
import { nextVersion, STEPS, withNewVersion, type Step } from './release/version.ts';

const USAGE = `npm run release -- ${STEPS.join('|')} [--dry-run] [--skip-tests]

  patch          mended, nothing new: 1.2.3 becomes 1.2.4
  minor          something new, and all that was saved still counts: 1.3.0
  major          whoever runs or forks it has something to do: 2.0.0
  --dry-run      says what it would do, and changes nothing
  --skip-tests   for when “npm test” has just passed on this very state`;

const MANIFEST = 'package.json';
const LOCK = 'package-lock.json';
const CHANGELOG = 'CHANGELOG.md';

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
const read = (file: string) => readFileSync(file, 'utf8');

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

const words = process.argv.slice(2);
const step = words.find((word): word is Step => (STEPS as readonly string[]).includes(word));
const flags = words.filter((word) => word !== step);
if (!step || flags.some((flag) => !['--dry-run', '--skip-tests'].includes(flag))) stop(USAGE);
const dry = flags.includes('--dry-run');

try {
  release(step);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function release(by: Step): void {
  const open = git('status', '--porcelain');
  if (open !== '')
    stop(`Some files are changed and not committed. Commit them or put them away:\n\n${open}`);
  const from = (JSON.parse(read(MANIFEST)) as { version: string }).version;
  const to = nextVersion(from, by);
  const tag = `v${to}`;
  if (git('tag', '--list', tag) !== '') stop(`There is a tag ${tag} already.`);
  const day = new Date().toISOString().slice(0, 10);
  const changelog = withVersion(read(CHANGELOG), to, day);
  console.log(`${from} becomes ${to} (${day}):\n\n${unreleased(read(CHANGELOG))}\n`);
  if (dry) {
    console.log(
      `This was a dry run. It would run “npm test”, write ${[MANIFEST, LOCK, CHANGELOG].join(', ')}, commit and tag ${tag}.`,
    );
    return;
  }

  if (flags.includes('--skip-tests')) console.warn('Not tested: you said that it was.');
  else if (spawnSync('npm test', { shell: true, stdio: 'inherit' }).status !== 0)
    stop('A test failed, so nothing was released.');

  for (const file of [MANIFEST, LOCK].filter((one) => existsSync(one)))
    writeFileSync(file, withNewVersion(read(file), from, to));
  writeFileSync(CHANGELOG, changelog);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Version ${to}`);
  git('tag', '--annotate', tag, '--message', `Version ${to}`);
  console.log(`Version ${to} is committed and tagged ${tag}. Nothing has left this machine.
Next:
1. Look at it: git show
2. Send it: git push --follow-tags
3. Publish dist/ as docs/publishing.md says. Keep the folder of the version before, in case.
To take it back before step 2: git tag --delete ${tag} && git reset --hard HEAD~1`);
}
