import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { addressesAt, SITEMAP } from '../site/share/addresses.ts';

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) => {
  const address = addressesAt(site, href);
  const lines = [
    'User-agent: *',
    'Disallow:',
    ...(address ? ['', `Sitemap: ${address(SITEMAP)}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
