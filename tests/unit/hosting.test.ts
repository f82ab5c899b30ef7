/** The files for hosts: written from one list, and right where no server can be asked here. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caddyFile } from '../../scripts/hosting/caddy.ts';
import { headersFile } from '../../scripts/hosting/headers-file.ts';
import { HEADERS, HSTS, KEPT_FOLDERS, cacheControlOf } from '../../scripts/hosting/headers.ts';
import { nginxFile } from '../../scripts/hosting/nginx.ts';
import { EXAMPLE, NAME, baseFrom, siteFrom, type HostedSite } from '../../scripts/hosting/site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

test('hosting/ holds what “npm run hosting” writes', () => {
  expect(read('hosting/nginx.conf')).toBe(nginxFile(EXAMPLE));
  expect(read('hosting/Caddyfile')).toBe(caddyFile(EXAMPLE));
});

describe('a course with another name', () => {
  const other: HostedSite = { ...EXAMPLE, name: 'some-other' };

  test('has it in its settings, and nothing of ours', () => {
    for (const file of [nginxFile(other), caddyFile(other)]) {
      expect(file).toContain('“some-other”');
      expect(file.replaceAll(EXAMPLE.root, '')).not.toMatch(
        new RegExp(NAME.replaceAll('-', '.'), 'i'),
      );
    }
  });

  test('lives on one nginx or Caddy with this one: what counts for the whole server has two names', () => {
    const whole = (file: string) => file.match(/^map .*|^\(.*\)/gm);
    expect(whole(nginxFile(EXAMPLE))).toHaveLength(2);
    expect(whole(caddyFile(EXAMPLE))).toHaveLength(1);
    for (const write of [nginxFile, caddyFile])
      for (const line of whole(write(other)) ?? []) expect(write(EXAMPLE)).not.toContain(line);
    expect(nginxFile(other)).toContain('map $uri $some_other_cache {');
  });
});

describe('the container', () => {
  const text = read('Containerfile');

  test('puts the site where its Caddy looks for it, whatever the course is called', () => {
    const root = /npm run hosting -- .*--root (\S+)/.exec(text)?.[1] ?? EXAMPLE.root;
    expect(caddyFile({ ...EXAMPLE, root, port: 8080 })).toContain(`\troot * ${root}\n`);

    expect(text).toContain(`cp -r dist/. "${root}$BASE_PATH"`);
    expect(text).toContain(`mkdir -p "${root}$BASE_PATH"`);
    expect(text).toContain(`COPY --from=build ${root} ${root}\n`);
  });

  test('has nothing of a name, which a course made from this one would have to change', () => {
    expect(text).not.toContain(NAME);
  });
});

test('every header stands in every file for hosts', () => {
  const values = [
    ...Object.values(HEADERS),
    HSTS.value,
    ...KEPT_FOLDERS.map((kept) => kept.cacheControl),
  ];
  for (const file of [nginxFile(EXAMPLE), caddyFile(EXAMPLE), headersFile('')])
    for (const value of values) expect(file).toContain(value);
});

test('in _headers no two rules give one address the same header, as hosts join their values', () => {
  const rules = headersFile('/any/path')
    .trim()
    .split(/\n(?=\/)/);
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
    '/any/path/*',
    ...KEPT_FOLDERS.map(({ folder }) => `/any/path/${folder}/*`),
  ]);
  expect(rules[0]).not.toContain('Cache-Control');
});

test('only what has a name of its own for each version is kept without being asked about', () => {
  expect(cacheControlOf('/_astro/x.js')).toContain('immutable');
  for (const path of [
    '/',
    '/lessons/x/',
    '/sw.js',
    '/manifest.webmanifest',
    '/pagefind/x.pf_meta',
    '/quizzes/x.0a1b2c3d.json',
  ])
    expect(cacheControlOf(path), path).toBe('no-cache');
});

describe('the address of a site', () => {
  test('is that of a build', () => {
    expect(siteFrom({ SITE_URL: 'https://jobs.example.org', BASE_PATH: '/course/' })).toEqual({
      host: 'jobs.example.org',
      base: '/course',
    });
    expect(siteFrom({})).toEqual({ host: EXAMPLE.host, base: '' });
    expect(baseFrom({ BASE_PATH: '/' })).toBe('');
  });

  test('with a port is refused, but where another program stands before and has that port', () => {
    const env = { SITE_URL: 'https://example.org:8443' };
    expect(() => siteFrom(env)).toThrow('SITE_URL has a port: “https://example.org:8443”.');
    expect(siteFrom(env, 8080).host).toBe('example.org');
    expect(siteFrom({ SITE_URL: 'https://example.org:443' }).host).toBe('example.org');
  });

  test('that would mean something else in the settings of a server is refused', () => {
    for (const base of ['/a b', 'course', '/a{b}', '/a;', '/"', '//', '/../x'])
      expect(() => baseFrom({ BASE_PATH: base }), base).toThrow('It looks like /folder.');
    expect(() => siteFrom({ SITE_URL: 'example' })).toThrow('It looks like https://example.org.');
  });
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }
  >;
}

describe.each(globSync('.github/workflows/*.yml', { cwd: ROOT }))('%s', (name) => {
  const workflow = parse(read(name)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('takes every action at one commit, and says which version that is', () => {
    const used = read(name).match(/uses: .*/g) ?? [];
    expect(used).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read by default, and no more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('checks before it does anything else with the course', () => {
    const runs = steps.map(({ run }) => run);
    const checks = name.endsWith('pages.yml')
      ? // What a change of words can break. Browser tests look for some of our words: they must not stop somebody else’s.
        ['npm run check', 'npm run test:unit', 'npm run build', 'npm run test:built']
      : ['npm test'];
    expect(runs.filter((run) => [...checks, 'npm ci'].includes(run ?? ''))).toEqual([
      'npm ci',
      ...checks,
      // The one that is published.
      ...(name.endsWith('pages.yml') ? ['npm run build'] : []),
    ]);
  });
});
