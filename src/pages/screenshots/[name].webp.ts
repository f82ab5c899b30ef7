import type { APIRoute, GetStaticPaths } from 'astro';
import { SCREENSHOTS, shrink, type Screenshot } from '../../site/app/screenshots.ts';

export const getStaticPaths = (() =>
  SCREENSHOTS.map((screenshot) => ({
    params: { name: screenshot.name },
    props: { screenshot },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ screenshot: Screenshot }> = async ({ props }) =>
  new Response(new Uint8Array(await shrink(props.screenshot)), {
    headers: { 'content-type': 'image/webp' },
  });
