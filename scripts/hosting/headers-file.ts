import { HEADERS, HSTS, KEPT_FOLDERS } from './headers.ts';

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and some others read it from the root of what is uploaded.
 *
 * Those hosts join the values of all rules that fit an address. So nothing is said of caching for all files:
 * their own way is to ask each time, which is what pages need, and a second value would spoil that of `_astro/`.
 * @param base the folder on the host that the site was built for; nothing for the root
 */
export function headersFile(base: string): string {
  const line = (name: string, value: string) => `  ${name}: ${value}`;
  const everywhere = [
    `${base}/*`,
    ...Object.entries(HEADERS).map(([name, value]) => line(name, value)),
    line(HSTS.name, HSTS.value),
  ];
  const kept = KEPT_FOLDERS.flatMap(({ folder, cacheControl }) => [
    `${base}/${folder}/*`,
    line('Cache-Control', cacheControl),
  ]);
  return [...everywhere, ...kept, ''].join('\n');
}
