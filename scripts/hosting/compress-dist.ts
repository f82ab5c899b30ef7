/**
 * `npm run compress`: puts compressed copies beside the files of `dist` (`.br`, `.gz`). nginx and Caddy send those as
 * they are. Run it after each build.
 */
import { fileURLToPath } from 'node:url';
import { compress } from './compress.ts';

const { plain, brotli, gzip } = compress(fileURLToPath(new URL('../../dist', import.meta.url)));
if (plain === 0) {
  console.error('There is nothing in dist/. Build the site first: npm run build.');
  process.exit(1);
}
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(
  `${kilobytes(plain)} of text: ${kilobytes(brotli)} with Brotli, ${kilobytes(gzip)} with gzip.`,
);
