import { createHash } from 'node:crypto';

/** What Astro writes into every page with an island: how islands wake, and when. */
const RUNTIME =
  /<script>(\(\(\)=>\{(?:(?!<\/script>)[\s\S])*?(?:astro-island|self\.Astro)(?:(?!<\/script>)[\s\S])*?)<\/script>/g;

/**
 * Astro writes what wakes islands into the page itself, two kilobytes compressed. Most readers of a lesson never
 * begin its exercise, and whoever reads two lessons got it twice. This takes it out, for one file that all pages share,
 * and puts the file's address in its place, for `wake-islands.ts` to fetch it when an exercise is wanted.
 * @param address makes the script's address of its hash
 * @returns the page with its address in the place of what wakes its islands, and that script
 */
export function apart(
  page: string,
  address: (hash: string) => string,
): { html: string; script: string } {
  const script = [...page.matchAll(RUNTIME)].map(([, text]) => text).join('\n');
  const tag = `<template data-islands="${address(hashOf(script))}"></template>`;
  let count = 0;
  const html = page.replace(RUNTIME, () => (count++ === 0 ? tag : ''));
  return { html, script };
}

/** @returns what the name of the script’s file says of its text. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
