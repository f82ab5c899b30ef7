/**
 * The words of the same lessons with nothing around them: what Astro alone takes to build so many pages. As Markdown, and
 * as MDX in which every component only lets its words through.
 */
import type { ContentFiles } from '../../src/course/content-files.ts';
import { LESSON_COMPONENTS } from '../../src/lesson/rules.ts';

export type BareKind = 'md' | 'mdx';

const LESSON = /^lessons\/(.*)\.mdx$/;
const FRONTMATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;
/** A tag of a component; its attributes hold text with any sign in it. */
const TAG = /<\/?[A-Z]\w*(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

const LAYOUT = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><h1>{title}</h1><slot /></body>
</html>
`;

/**
 * @param files the content of a course, by path
 * @returns the files of a project that has a page for each lesson and nothing else
 */
export function bareProject(files: ContentFiles, kind: BareKind): Map<string, string> {
  const project = new Map([
    ['package.json', JSON.stringify({ name: 'bare', type: 'module', private: true })],
    ['astro.config.mjs', configOf(kind)],
    ['src/content.config.ts', collectionOf(kind)],
    ['src/Layout.astro', LAYOUT],
    ['src/Through.astro', '<slot />\n'],
    ['src/pages/[id].astro', pageOf(kind)],
  ]);
  for (const [path, text] of files) {
    const id = LESSON.exec(path)?.[1];
    if (id === undefined) continue;
    const body = text.replace(FRONTMATTER, '');
    const words = kind === 'md' ? body.replace(TAG, '') : body;
    project.set(`content/${id}.${kind}`, `---\ntitle: ${id}\n---\n${words}`);
  }
  return project;
}

const configOf = (kind: BareKind) =>
  kind === 'md'
    ? 'export default {};\n'
    : "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n";

const collectionOf = (kind: BareKind) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content', pattern: '*.${kind}' }) }),
};
`;

const pageOf = (kind: BareKind) => `---
import { getCollection, render } from 'astro:content';
import Layout from '../Layout.astro';
import Through from '../Through.astro';
export const getStaticPaths = async () =>
  (await getCollection('lessons')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
const names = ${JSON.stringify(kind === 'mdx' ? LESSON_COMPONENTS : [])};
const components = Object.fromEntries(names.map((name) => [name, Through]));
---
<Layout title={entry.data.title}><Content components={components} /></Layout>
`;
