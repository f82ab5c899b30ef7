import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Pictures and fonts are compressed already. */
const TEXT = '**/*.{html,css,js,json,svg,xml,txt,md,wasm,webmanifest}';

/** Smaller files come in one packet anyhow. */
const WORTH_IT = 512;

export interface Sizes {
  plain: number;
  brotli: number;
  gzip: number;
}

/**
 * Writes each file that gets smaller a second and third time beside itself, compressed as well as can be.
 * @param folder the built site
 * @returns the bytes of what was compressed, before and after; nothing but zeros where there is no site
 */
export function compress(folder: string): Sizes {
  const sizes: Sizes = { plain: 0, brotli: 0, gzip: 0 };
  for (const name of globSync(TEXT, { cwd: folder })) {
    const path = join(folder, name);
    const plain = readFileSync(path);
    if (plain.length < WORTH_IT) continue;
    const brotli = brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    });
    const gzip = gzipSync(plain, { level: constants.Z_BEST_COMPRESSION });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzip);
    sizes.plain += plain.length;
    sizes.brotli += brotli.length;
    sizes.gzip += gzip.length;
  }
  return sizes;
}
