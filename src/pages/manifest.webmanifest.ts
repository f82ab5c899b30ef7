import type { APIRoute } from 'astro';
import { colour } from '../site/app/colours.ts';
import { ICONS } from '../site/app/icons.ts';
import { SCREENSHOTS, sizesOf } from '../site/app/screenshots.ts';
import { href } from '../site/href.ts';
import { loadCourse } from '../site/load-course.ts';

/** What a device needs to put the course on its home screen. https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = async () => {
  const { title, description } = await loadCourse();
  const manifest = {
    // The same whatever the pages are called, so that a device knows the course again.
    id: href('/'),
    name: title,
    short_name: title,
    description,
    lang: 'en',
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: colour('paper', 'light'),
    theme_color: colour('paper', 'light'),
    categories: ['education'],
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.map(({ name, size, purpose }) => ({
        src: href(`/icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
    screenshots: await Promise.all(
      SCREENSHOTS.map(async (screenshot) => ({
        src: href(`/screenshots/${screenshot.name}.webp`),
        sizes: await sizesOf(screenshot),
        type: 'image/webp',
        form_factor: screenshot.formFactor,
        label: screenshot.label,
      })),
    ),
    shortcuts: [
      { name: 'Practice', url: href('/practice/') },
      { name: 'Checklists', url: href('/checklists/') },
      { name: 'Review', url: href('/review/') },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
