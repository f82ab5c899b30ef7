/** What stands in the built files: nothing that would tell somebody else that a page was opened. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, DIST } from './site.ts';

/** Addresses in scripts and pictures that are names or words, which nothing asks for. */
const ONLY_WORDS = [
  // Names of XML languages.
  /^http:\/\/www\.w3\.org\/(?:\d{4}|XML)\//,
  // The search's own script (Pagefind) takes addresses apart with this in front.
  /^https:\/\/example\.com\$\{/,
];

/** Ways to reach other places, or to be known again, that the course has no use for. */
const NEVER_USED =
  /\b(?:WebSocket|WebTransport|RTCPeerConnection|EventSource|sendBeacon|cookieStore|getUserMedia|geolocation)\b|document\.cookie/g;

const ADDRESS = /https?:\/\/[^\s"'`<>)\\]+/g;

/** What a browser acts on: tags, scripts and styles; not the words between them, nor data for search engines. */
function acting(html: string): { tags: string[]; inline: string } {
  const inline = [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , attributes]) => !attributes?.includes('application/ld+json'))
    .map(([, , , text]) => text)
    .join('\n');
  const tags =
    html.replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1').match(/<[a-z][^>]*>/gi) ?? [];
  return { tags, inline };
}

/** Says where a page is or what it is called, and makes no browser ask for anything. */
const isSpoken = (tag: string) =>
  /^<a\s/.test(tag) ||
  /^<link rel="(?:canonical|alternate)"/.test(tag) ||
  /^<meta (?:property|name)="(?:og|twitter):/.test(tag);

describe.each(builtPages)('$name', ({ html }) => {
  const { tags, inline } = acting(html);

  test('asks nothing of another site', () => {
    const reaching = tags
      .filter((tag) => !isSpoken(tag))
      .filter((tag) =>
        /=["']?(?:https?:|wss?:)?\/\//i.test(tag.replace(/\sxmlns(:\w+)?="[^"]*"/g, '')),
      );
    expect(reaching).toEqual([]);
    expect(inline.match(ADDRESS)).toBeNull();
    expect(inline.match(NEVER_USED)).toBeNull();
    expect(tags.filter((tag) => /^<(?:iframe|object|embed|base)\b|\sping=/i.test(tag))).toEqual([]);
    expect(
      tags.filter((tag) => /rel="[^"]*(?:dns-prefetch|preconnect|prerender)/.test(tag)),
    ).toEqual([]);
  });

  test('does not say where its reader came from', () => {
    expect(tags).toContain('<meta name="referrer" content="no-referrer">');
    expect(tags.filter((tag) => /\sreferrerpolicy=|\starget="_blank"/i.test(tag))).toEqual([]);
  });

  test('may load, by its policy, from its own site only', () => {
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const sources = policy
      .split(';')
      .flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    const own = /^(?:'(?:self|none|wasm-unsafe-eval|sha256-[^']+)'|data:)$/;
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !own.test(source))).toEqual([]);
  });
});

describe.each(globSync('**/*.{js,css,svg}', { cwd: DIST }).sort())('%s', (name) => {
  test('names no other site, and has no way to reach one unseen', () => {
    const text = readFileSync(join(DIST, name), 'utf8');
    const addresses = (text.match(ADDRESS) ?? []).filter(
      (address) => !ONLY_WORDS.some((words) => words.test(address)),
    );
    expect(addresses).toEqual([]);
    expect(text.match(NEVER_USED)).toBeNull();
  });
});
