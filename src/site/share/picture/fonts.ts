import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SatoriOptions } from 'satori';
import subsetFont from 'subset-font';

export const WEIGHTS = [400, 600, 700] as const;

/** Letters with rarer signs come second: where the first file lacks one, satori looks there. */
const FILES = ['latin', 'latin-ext'].map((letters) =>
  createRequire(import.meta.url).resolve(
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
  ),
);

/** @returns the site’s font as satori can read it: one file for each weight, as it does not know variable ones. */
export const fonts = (): Promise<SatoriOptions['fonts']> =>
  Promise.all(
    FILES.flatMap((file) =>
      WEIGHTS.map(async (weight) => ({
        name: file,
        weight,
        data: await subsetFont(readFileSync(file), '', {
          targetFormat: 'sfnt',
          keepAllGlyphs: true,
          variationAxes: { wght: weight },
        }),
      })),
    ),
  );
