import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersIn, rangesOutside } from './characters.ts';

const SHOWN = '{content,src}/**/*.{yaml,mdx,astro,tsx,ts}';
const WHOLE = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

/** The weights that the styles ask for. Up to 700 the font needs half as many outlines as up to 800. */
export const WEIGHTS = { min: 400, max: 700 };

/** The Latin letters with signs above or below them, as in names. The whole font has few others. */
const LETTERS = { first: 0xa1, last: 0x17f };

/**
 * Makes a font of the characters and weights in use: a third of the bytes of the whole one. Kerning is left out, which
 * weighs as much as thirty letters; even digits stay, for clocks.
 * @param root the project's folder
 * @param cache a folder for the file
 * @returns the path of that font, of the whole one, and the `unicode-range` of what only the whole one has
 */
export async function subsetForPages(
  root: string,
  cache: string,
): Promise<{ subset: string; whole: string; rest: [string, ...string[]] }> {
  const texts = globSync(SHOWN, { cwd: root }).map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const characters = charactersIn(texts);
  const font = await subsetFont(readFileSync(WHOLE), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: ['tnum'],
    noHinting: true,
  });
  // The name tells of what is in it, as the bundler keeps what it knows by its path.
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
  const subset = join(cache, `letters-${hash}.woff2`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(subset, font);
  const [first, ...others] = rangesOutside(characters, LETTERS);
  if (first === undefined)
    throw new Error('The font of the pages has every Latin letter: leave out the other one.');
  return { subset, whole: WHOLE, rest: [first, ...others] };
}
