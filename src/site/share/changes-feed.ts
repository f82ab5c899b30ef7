import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { href } from '../href.ts';
import { loadCourse } from '../load-course.ts';
import { addressesAt } from './addresses.ts';
import { CHANGES, FEED } from './changes.ts';
import { loadChanges } from './load-changes.ts';

/** The feed of what changed, for those who follow the course with a reader. */
export const GET: APIRoute = async ({ site }) => {
  const address = addressesAt(site, href);
  if (!address) throw new Error('A feed needs full addresses: set SITE_URL.');
  const { title } = await loadCourse();
  const changes = await loadChanges();
  return rss({
    title: `${title}: what is new`,
    description: 'Changes to the course that its readers can see.',
    site: address(CHANGES),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${address(FEED)}" rel="self" type="application/rss+xml"/>`,
    items: changes.map(({ id, title, text, date }) => ({
      title,
      description: text,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: `${address(CHANGES)}#${id}`,
    })),
  });
};
