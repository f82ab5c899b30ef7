import type { APIRoute, GetStaticPaths } from 'astro';
import { APPLE_ICON, drawIcon, ICONS, type Icon } from '../../site/app/icons.ts';

export const getStaticPaths = (() =>
  [...ICONS, APPLE_ICON].map((icon) => ({
    params: { name: icon.name },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.icon)), {
    headers: { 'content-type': 'image/png' },
  });
