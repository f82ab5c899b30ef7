import type { Shipped } from './read-package.ts';

/** The parts of the site’s own licences that the list begins with. */
export interface Own {
  /** The course’s name. */
  title: string;
  /** Of the software. */
  code: string;
  /** Of what the course says. */
  content: string;
}

const LINE = '='.repeat(78);

/** @returns all licences as one text to read: ours first, then everybody else’s by name, each whole. */
export function listLicences({ title, code, content }: Own, shipped: readonly Shipped[]): string {
  const sorted = [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1));
  const width = Math.max(...sorted.map(({ name, version }) => `${name} ${version}`.length));
  const contents = sorted.map(
    ({ name, version, licence }) => `  ${`${name} ${version}`.padEnd(width)}  ${licence}`,
  );
  const intro = [
    `Licences of ${title}`,
    '',
    'This site has its own software and its own words, and the work of others, which',
    'it passes on. Their licences ask that they stand here whole.',
    '',
    ...contents,
  ].join('\n');
  const section = (heading: string, text: string) =>
    `${LINE}\n${heading}\n${LINE}\n\n${text.trim()}`;
  return `${[
    intro,
    section('The words of the course', content),
    section('The software of the course', code),
    ...sorted.map(({ name, version, licence, text }) =>
      section(`${name} ${version} (${licence})`, text),
    ),
  ].join('\n\n\n')}\n`;
}
