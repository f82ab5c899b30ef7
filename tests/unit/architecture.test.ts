/**
 * Holds the house to its plan (see docs/architecture.md): who may know whom, what goes to the browser, and where
 * styles stand. Each test gives a list of what breaks its rule; the words say where a thing belongs.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** One folder for each kind of exercise. They do not know each other. */
const EXERCISES = [
  'checklist',
  'lesson',
  'question',
  'quiz',
  'role-play',
  'self-assessment',
  'worksheet',
];
const OTHER_ROOMS = [
  'chance',
  'course',
  'interview',
  'offline',
  'pages',
  'progress',
  'review',
  'site',
  'storage',
  'styles',
  'ui',
];

/** Files of an exercise that are pure: content and facts in, a result out. */
const PURE = [
  'component-rules.ts',
  'coverage.ts',
  'disclosure-rules.ts',
  'engine.ts',
  'history.ts',
  'hygiene.ts',
  'paper.ts',
  'plan.ts',
  'proof.ts',
  'reading.ts',
  'rules.ts',
  'schema.ts',
  'shape-rules.ts',
  'sheet-items.ts',
  'sheets.ts',
  'situations.ts',
  'strong-is-longest.ts',
  'text.ts',
  'timing.ts',
  'walk.ts',
  'weighing.ts',
  'words.ts',
];

interface Import {
  /** What is imported: a file below src/, or a package. */
  target: string;
  /** Whether only its types are, so that nothing of it reaches the browser. */
  typeOnly: boolean;
}

interface SourceFile {
  /** Below src/, with forward slashes. */
  path: string;
  room: string;
  text: string;
  imports: Import[];
  /** Of an .astro file: what its <script> blocks import, which goes to the browser. */
  scriptImports: Import[];
}

const FILES = filesBelow(SRC, '**/*.{ts,tsx,js,astro,css}').map(([path, text]): SourceFile => {
  const [frontmatter, scripts] = path.endsWith('.astro') ? partsOfAstro(text) : [text, ''];
  return {
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    text,
    imports: path.endsWith('.css') ? [] : importsIn(frontmatter, path),
    scriptImports: importsIn(scripts, path),
  };
});
const BY_PATH = new Map(FILES.map((file) => [file.path, file]));
const CODE = FILES.filter(({ path }) => !path.endsWith('.css'));

const inRoom = (...rooms: string[]) => CODE.filter(({ room }) => rooms.includes(room));
const allImports = ({ imports, scriptImports }: SourceFile) => [...imports, ...scriptImports];
const isOurs = (target: string) => BY_PATH.has(target);
const roomOf = (target: string) => target.split('/')[0] ?? '';

/** Every import of some files that is not allowed there. */
function forbidden(files: SourceFile[], isAllowed: (file: SourceFile, found: Import) => boolean) {
  return files.flatMap((file) =>
    allImports(file)
      .filter((found) => !isAllowed(file, found))
      .map(({ target }) => `src/${file.path} imports ${target}`),
  );
}

describe('this test itself', () => {
  test('finds the house', () => {
    expect(CODE.length).toBeGreaterThan(50);
    expect(CODE.flatMap(allImports).filter(({ target }) => isOurs(target)).length).toBeGreaterThan(
      100,
    );
  });

  test('knows every room, so that none is without rules', () => {
    const rooms = [...new Set(FILES.map(({ room }) => room))].filter(Boolean);

    expect(
      rooms.filter((room) => ![...EXERCISES, ...OTHER_ROOMS].includes(room)),
      'Say here and in docs/architecture.md what a new folder of src/ may know.',
    ).toEqual([]);
  });

  test('reads imports in all their forms, and not those in comments', () => {
    const code = `
      import { a } from './a.ts'; // import { z } from './z.ts';
      import type { B } from '../b.ts';
      import {
        c,
        type C,
      } from "c";
      import './d.css?url&no-inline'; import './d.ts';
      /** import { z } from './z.ts'; */
      export { e } from './e.ts';
      export type { F } from './f.ts';
      export const from = 'nowhere';
      void import('./g.ts').then(({ g }) => g());
    `;

    expect(importsIn(code, 'room/file.ts')).toEqual([
      { target: 'room/a.ts', typeOnly: false },
      { target: 'b.ts', typeOnly: true },
      { target: 'c', typeOnly: false },
      { target: 'room/d.css', typeOnly: false },
      { target: 'room/d.ts', typeOnly: false },
      { target: 'room/e.ts', typeOnly: false },
      { target: 'room/f.ts', typeOnly: true },
      { target: 'room/g.ts', typeOnly: false },
    ]);
  });

  test('tells a rule outside a layer from one inside', () => {
    expect(outsideLayers('@layer a, b; @layer a { p { color: red } } /* q {} */')).toEqual([]);
    expect(outsideLayers("@layer a { p::before { content: '}' } } q { color: red }")).toEqual([
      'q',
    ]);
    expect(outsideLayers('@media print { @layer a { p { color: red } } }')).toEqual([
      '@media print',
    ]);
    expect(outsideLayers("@import url('a.css');")).toEqual(["@import url('a.css')"]);
  });
});

describe('who may know whom', () => {
  test('the pure files of an exercise know no store, no view and no storage', () => {
    const pure = inRoom(...EXERCISES, 'review').filter(({ path }) => PURE.includes(basename(path)));
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !/(^|\/)store\.ts$|\.(tsx|astro|css)$|^(storage|ui)\/|^(react|react-dom|nanostores|@nanostores)(\/|$)/.test(
        target,
      );

    expect(
      forbidden(pure, isAllowed),
      'An engine, a rule, a schema or a word list takes what it needs as arguments. What is saved belongs in store.ts, what is shown in the island.',
    ).toEqual([]);
  });

  test('an exercise knows itself, the course, storage, chance, the shared views and interviews', () => {
    const known = ['course', 'storage', 'chance', 'ui', 'interview'];
    const isAllowed = ({ room }: SourceFile, { target }: Import) =>
      !isOurs(target) || [room, ...known].includes(roomOf(target));

    expect(
      forbidden(inRoom(...EXERCISES), isAllowed),
      'An exercise never knows another, nor the pages. What two of them share belongs in ui/, chance/ or course/; what brings them together, in progress/ or site/.',
    ).toEqual([]);
  });

  test('interviews know how things are saved and the shared views, and no exercise', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) || ['interview', 'storage', 'ui'].includes(roomOf(target));

    expect(
      forbidden(inRoom('interview'), isAllowed),
      'Exercises keep sheets for an interview, and the interview knows nothing of them. What joins the two belongs in progress/ or site/.',
    ).toEqual([]);
  });

  test('offline use knows how things are saved and the shared views, and no exercise', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) || ['offline', 'storage', 'ui'].includes(roomOf(target));

    expect(
      forbidden(inRoom('offline'), isAllowed),
      'The worker keeps files and does not know what is in them. An exercise that must not be disturbed says so with ui/in-hand.ts.',
    ).toEqual([]);
  });

  test('storage knows no exercise, no course and no page', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) || roomOf(target) === 'storage';

    expect(
      forbidden(inRoom('storage'), isAllowed),
      'Storage keeps text under keys. What the text means belongs in the store.ts of an exercise; what to tell the learner, in site/.',
    ).toEqual([]);
  });

  test('chance knows nothing of ours', () => {
    const isAllowed = (_: SourceFile, { target }: Import) => !isOurs(target);

    expect(
      forbidden(inRoom('chance'), isAllowed),
      'Chance shuffles lists of anything. What is in them belongs to the exercise that asks.',
    ).toEqual([]);
  });

  test('the course knows only the schemas and rules of the exercises', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) ||
      roomOf(target) === 'course' ||
      (EXERCISES.includes(roomOf(target)) && /\/(schema|rules)\.ts$/.test(target));

    expect(
      forbidden(inRoom('course'), isAllowed),
      'The course checks content. What a learner does with it belongs in the exercise, what is shown in site/.',
    ).toEqual([]);
  });

  test('the shared views know the map, chance and each other', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) || target === 'course/map.ts' || ['ui', 'chance'].includes(roomOf(target));

    expect(
      forbidden(inRoom('ui'), isAllowed),
      'A view that knows an exercise or its facts belongs in the folder of that exercise, or in site/.',
    ).toEqual([]);
  });

  test('progress reads the exercises, the review and the course, and knows no page', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) ||
      ['progress', 'course', 'interview', 'review', ...EXERCISES].includes(roomOf(target));

    expect(
      forbidden(inRoom('progress'), isAllowed),
      'Progress counts facts. How the count is shown belongs in site/.',
    ).toEqual([]);
  });

  test('the review knows the quiz, storage, chance and the shared views', () => {
    const isAllowed = (_: SourceFile, { target }: Import) =>
      !isOurs(target) ||
      ['review', 'quiz', 'course', 'storage', 'chance', 'ui'].includes(roomOf(target));

    expect(
      forbidden(inRoom('review'), isAllowed),
      'What comes back are questions of quizzes. What another exercise shares with the review belongs in ui/, chance/ or course/.',
    ).toEqual([]);
  });

  test('one file knows the scheduler', () => {
    const isAllowed = ({ path }: SourceFile, { target }: Import) =>
      target !== 'ts-fsrs' || path === 'review/memory.ts';

    expect(
      forbidden(CODE, isAllowed),
      'Say what you need in the words of review/memory.ts, so that the library can be changed for another.',
    ).toEqual([]);
  });

  test('nothing but a page knows a page', () => {
    const others = CODE.filter(({ room }) => room !== 'pages');

    expect(
      forbidden(others, (_, { target }) => roomOf(target) !== 'pages' || !isOurs(target)),
      'A page only wires. What two pages share belongs in site/.',
    ).toEqual([]);
  });
});

describe('what goes to the browser', () => {
  /** Files that run in the browser by their place or name. */
  const isClient = ({ path, room }: SourceFile) =>
    path.endsWith('.tsx') ||
    ['store.ts', 'engine.ts', 'directive.ts'].includes(basename(path)) ||
    ['ui', 'storage', 'progress', 'review', 'chance'].includes(room) ||
    path.startsWith('offline/worker/');

  /** Where a walk along imports starts: a file, or the scripts of an .astro file. */
  const starts = [
    ...CODE.filter(isClient).map(({ path, imports }) => ({ path, imports })),
    ...CODE.filter(({ scriptImports }) => scriptImports.length > 0).map(
      ({ path, scriptImports }) => ({ path: `${path} <script>`, imports: scriptImports }),
    ),
  ];

  /** All ways along imports of values that end at something forbidden, each way a list of files. */
  function waysTo(isForbidden: (target: string) => boolean): string[] {
    const ways: string[] = [];
    for (const start of starts) {
      const seen = new Set<string>();
      const follow = (way: string[], imports: Import[]) => {
        for (const { target } of imports.filter(({ typeOnly }) => !typeOnly)) {
          if (isForbidden(target)) ways.push([...way, target].join(' → '));
          else if (!seen.has(target)) {
            seen.add(target);
            follow([...way, target], BY_PATH.get(target)?.imports ?? []);
          }
        }
      };
      follow([start.path], start.imports);
    }
    return ways;
  }

  test('holds no schema of the content, and not the library that schemas are made with', () => {
    expect(
      waysTo((target) => /^(astro\/)?zod(\/|$)|(^|\/)schema\.ts$/.test(target)),
      'The build has checked the content: the browser needs its types only. Use “import type”, and put a constant that both need into a file of its own, as role-play/meter-max.ts.',
    ).toEqual([]);
  });

  test('holds nothing that only works during the build', () => {
    expect(
      waysTo((target) =>
        /^(node:|astro(:|\/|$)|sharp$|vite$|yaml$|fastest-levenshtein$|satteri$|pagefind$|syllable$|flesch-kincaid$)/.test(
          target,
        ),
      ),
      'What reads files or collections belongs in course/ or site/, and hands its result down as props.',
    ).toEqual([]);
  });
});

describe('engines', () => {
  const engines = CODE.filter(
    ({ path, room }) =>
      [
        'calibration.ts',
        'coverage.ts',
        'engine.ts',
        'memory.ts',
        'next-step.ts',
        'proof.ts',
        'sheets.ts',
        'situations.ts',
        'timing.ts',
        'walk.ts',
        'weighing.ts',
      ].includes(basename(path)) || room === 'chance',
  );

  test('have no clock, no chance and no page of their own', () => {
    const pattern =
      /\b(Date\.now|new Date|Math\.random|performance|crypto|window|document|localStorage|navigator)\b/g;
    const found = engines.flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(pattern)].map(([word]) => `src/${path} uses ${word}`),
    );

    expect(engines.length).toBeGreaterThan(4);
    expect(
      found,
      'Time and chance are passed in: an ISO time or a seed is an argument. The views draw them, in ui/chance.ts.',
    ).toEqual([]);
  });
});

describe('styles', () => {
  const astro = FILES.filter(({ path }) => path.endsWith('.astro'));
  const order = BY_PATH.get('styles/layers.css')?.text ?? '';
  /** Every style sheet and every <style>, with the file that it stands in. */
  const sheets = [
    ...FILES.filter(({ path }) => path.endsWith('.css') && path !== 'styles/layers.css').map(
      ({ path, text }) => ({ path, css: text }),
    ),
    ...astro.flatMap(({ path, text }) =>
      [...text.matchAll(/<style\b([^>]*)>([^]*?)<\/style>/g)]
        // Page.astro writes layers.css into the page, first of all.
        .filter(
          ([, attributes = '']) =>
            !(path === 'site/Page.astro' && attributes.includes('is:inline')),
        )
        .map(([, , css = '']) => ({ path, css })),
    ),
  ];

  test('stand inside a layer', () => {
    const found = sheets.flatMap(({ path, css }) =>
      outsideLayers(css).map((rule) => `src/${path}: ${rule}`),
    );

    expect(sheets.length).toBeGreaterThan(20);
    expect(
      found,
      'A rule outside a layer beats every rule inside one. Wrap it in “@layer components { … }”, or the layer that it belongs to.',
    ).toEqual([]);
  });

  test('say the order of the layers as layers.css does, where they say it', () => {
    const found = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/@layer\s+[\w-]+\s*,[^;]*;/g)]
        .filter(([statement]) => statement !== order.trim())
        .map(([statement]) => `src/${path}: ${statement}`),
    );

    expect(found, `The order is: ${order}`).toEqual([]);
  });

  test('use only the layers whose order is known', () => {
    const known: readonly string[] = order.match(/[\w-]+/g) ?? [];
    const found = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/@layer\s+([\w-]+)/g)]
        .filter(([, layer = '']) => !known.includes(layer))
        .map(([rule]) => `src/${path}: ${rule}`),
    );

    expect(
      found,
      'The order of layers is written in styles/layers.css. Add a new one there.',
    ).toEqual([]);
  });

  test('are never written on an element, as the site’s security policy refuses them', () => {
    const markup = [
      ...FILES.filter(({ path }) => /\.(astro|tsx)$/.test(path)).map(
        ({ path, text }) => [`src/${path}`, text] as const,
      ),
      ...filesBelow(CONTENT, '**/*.mdx').map(([path, text]) => [`content/${path}`, text] as const),
    ];
    const found = markup.flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) =>
        // Astro turns define:vars into a style attribute.
        /\bstyle=["'{`]|\bdefine:vars\b/.test(line) ? [`${path}:${index + 1}`] : [],
      ),
    );

    expect(found, 'Use a class, or an attribute that a style sheet asks for.').toEqual([]);
  });
});

/** Paths and texts of files, tests and declarations left out. */
function filesBelow(directory: string, pattern: string): [path: string, text: string][] {
  return globSync(pattern, { cwd: directory })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/\.(test|d)\.ts$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(directory + path, 'utf8')]);
}

/** The code of an .astro file: what runs during the build, and what runs in the browser. */
function partsOfAstro(text: string): [frontmatter: string, scripts: string] {
  const frontmatter = /^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(
    ([, script = '']) => script,
  );
  return [frontmatter, scripts.join('\n')];
}

function withoutComments(code: string): string {
  // Not after a colon, as in https://.
  return code.replace(/\/\*[^]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

/** Everything that some code imports, re-exports or imports later. */
function importsIn(code: string, path: string): Import[] {
  const pattern =
    /(?:^|;)\s*(?:import\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?|export\s+(type\s+)?(?:\*|\{[^}]*\})[^'";]*?\sfrom\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...withoutComments(code).matchAll(pattern)].map(
    ([, importType, exportType, from, later]) => ({
      target: resolved(from ?? later ?? '', path),
      typeOnly: (importType ?? exportType) !== undefined,
    }),
  );
}

/** A file below src/ for a relative import, the package's name for another. */
function resolved(specifier: string, path: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : specifier;
}

/** The beginnings of all rules that stand outside a layer. */
function outsideLayers(css: string): string[] {
  const found: string[] = [];
  // Without comments, and with empty texts, so that a brace in one is not counted.
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  let depth = 0;
  let start = '';
  let quote = '';
  for (const sign of plain) {
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0) start = '';
      continue;
    } else if (sign === '{' || (sign === ';' && depth === 0)) {
      if (depth === 0 && !start.trim().startsWith('@layer')) found.push(start.trim());
      if (sign === '{') depth += 1;
      start = '';
      continue;
    }
    if (depth === 0) start += sign;
  }
  return found;
}
