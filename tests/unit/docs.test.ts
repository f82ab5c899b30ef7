/** What stands in the docs leads somewhere, its commands run, and the records of decisions keep their form. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCS = globSync(['*.md', 'content/README.md', 'docs/**/*.md', '.github/**/*.md'], {
  cwd: ROOT,
}).sort();

/** Text outside of blocks of code. */
const prose = (text: string) => text.replace(/^```[^]*?^```$/gm, '');

/** The name that a heading is linked by, as code hosts make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsIn = (file: string) =>
  [...prose(textOf(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe.each(DOCS)('%s', (file) => {
  test('leads to files and headings that are there', () => {
    const links = [...prose(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links.filter((link) => {
      // Addresses of other sites, and of pages of the course in a text about links.
      if (/^([a-z]+:|\/)/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsIn(target).includes(anchor);
    });

    expect(broken).toEqual([]);
  });

  test('names only commands that npm knows', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);

    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});

describe('decisions', () => {
  const records = DOCS.filter((file) => /decisions\/\d/.test(file));
  const list = textOf('docs/decisions/README.md');

  test('are numbered without a gap, and listed', () => {
    expect(records.length).toBeGreaterThan(10);
    records.forEach((file, index) => {
      const title = new RegExp(`^# ${index + 1}\\. (.+)$`, 'm').exec(textOf(file))?.[1];
      expect(file).toContain(`/${String(index + 1).padStart(4, '0')}-`);
      expect(list).toContain(`${index + 1}. [${title}](${file.replace('docs/decisions/', '')})`);
    });
  });

  test.each(records)(
    '%s says when, what it was about, what was decided and what follows',
    (file) => {
      expect(textOf(file)).toMatch(
        /^# \d+\. .+\n\n\d{4}-\d\d-\d\d.*\n(.*\n)?\n\*\*What it was about\.\*\* [^]+\n\n\*\*What we decided\.\*\* [^]+\n\n\*\*What follows\.\*\* [^]+\n$/,
      );
      expect(textOf(file).split('\n').length).toBeLessThan(25);
    },
  );
});

describe('commands that begin a file', () => {
  const shown = DOCS.flatMap((file) =>
    [...textOf(file).matchAll(/npm run new ([\w-]+(?: [\w-]+)+)(?=`|\n)/g)].map(
      ([, words = '']) => ({
        file,
        words: words.trim(),
      }),
    ),
  );

  test('are shown to authors', () => expect(shown.length).toBeGreaterThan(3));

  test.each(shown)('in $file: $words', ({ words }) => {
    const folder = mkdtempSync(join(tmpdir(), 'final-say-new-'));
    try {
      cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'scripts/new.ts'), ...words.split(' ')],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toContain('New: content/');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
