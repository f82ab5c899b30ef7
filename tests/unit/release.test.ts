import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unreleased, withVersion } from '../../scripts/release/changelog.ts';
import { nextVersion } from '../../scripts/release/version.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url));
const LOG =
  '# Changelog\n\n## Unreleased\n\n- A new list.\n\n## 0.1.0 – 2026-11-01\n\n- All of it.\n';

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['0.9.9', 'major', '1.0.0'],
] as const)('after %s comes, by %s, %s', (from, step, to) => {
  expect(nextVersion(from, step)).toBe(to);
});

test('a version with words in it is refused', () => {
  expect(() => nextVersion('1.2.3-beta', 'patch')).toThrow('“1.2.3-beta”');
});

test('what is unreleased goes under the version, and leaves an empty place above', () => {
  const changed = withVersion(LOG, '0.2.0', '2026-11-25');

  expect(changed).toContain('## Unreleased\n\n## 0.2.0 – 2026-11-25\n\n- A new list.\n\n## 0.1.0');
  expect(unreleased(changed)).toBe('');
  expect(() => withVersion(changed, '0.3.0', '2026-11-26')).toThrow('Nothing stands under');
  expect(() => withVersion('# Changelog\n', '0.3.0', '2026-11-26')).toThrow('no heading');
});

test('the changelog of this project can be released from', () => {
  const text = readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8');
  expect(unreleased(text)).toBeDefined();
});

/** Whoever releases has git. Whoever only builds and tests may have none. */
const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('in a repository', { timeout: 60_000 }, () => {
  let folder = '';
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const release = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  /** A project whose tests pass, or don’t. */
  const project = (passes: boolean) => {
    const manifest = {
      name: 'a-course',
      version: '0.1.0',
      scripts: { test: `node -e "process.exit(${passes ? 0 : 1})"` },
    };
    write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    const packages = { '': { name: 'a-course', version: '0.1.0' }, other: { version: '0.1.0' } };
    write('package-lock.json', `${JSON.stringify({ ...manifest, packages }, null, 2)}\n`);
    write('CHANGELOG.md', LOG);
    git('add', '.');
    git('commit', '-qm', 'All of it');
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    git('init', '-q');
    git('config', 'user.name', 'Rosa');
    git('config', 'user.email', 'rosa@example.org');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a version is tested, numbered, committed and tagged', () => {
    project(true);
    const { status, said } = release('minor');

    expect(said).toContain('Version 0.2.0 is committed and tagged v0.2.0.');
    expect(status).toBe(0);
    expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'a-course', version: '0.2.0' });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, other: { version: '0.1.0' } },
    });
    expect(read('CHANGELOG.md')).toMatch(/## 0\.2\.0 – \d{4}-\d\d-\d\d\n\n- A new list\./);
    expect(git('tag')).toBe('v0.2.0');
    expect(git('log', '-1', '--format=%s')).toBe('Version 0.2.0');
    expect(git('status', '--porcelain')).toBe('');
    expect(release('patch').said).toContain('Nothing stands under “## Unreleased”');
  });

  test('a dry run says what would be done, and changes nothing', () => {
    project(false);
    const { status, said } = release('major', '--dry-run');

    expect(status).toBe(0);
    expect(said).toContain('0.1.0 becomes 1.0.0');
    expect(said).toContain('- A new list.');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
  });

  test('nothing is released when a test fails, unless they were run before', () => {
    project(false);

    expect(release('patch')).toMatchObject({ status: 1 });
    expect(git('tag')).toBe('');
    expect(read('CHANGELOG.md')).toBe(LOG);
    const { said } = release('patch', '--skip-tests');
    expect(said).toContain('Not tested: you said that it was.');
    expect(git('tag')).toBe('v0.1.1');
  });

  test('nothing is released from files that are not committed, or to a tag that is there', () => {
    project(true);
    git('tag', 'v0.1.1');
    expect(release('patch').said).toContain('There is a tag v0.1.1 already.');
    write('notes.txt', 'not yet');
    expect(release('minor').said).toContain('not committed');
    expect(git('log', '--format=%s')).toBe('All of it');
  });

  test.each([[], ['huge'], ['minor', '--now']])(
    '%s is answered with how it is used',
    (...words) => {
      project(true);
      const { status, said } = release(...words);

      expect(status).toBe(1);
      expect(said).toContain('npm run release -- patch|minor|major');
    },
  );
});
