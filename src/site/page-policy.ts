import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
/** What stands in the page and is carried out. Data in a script element is not, so that no policy is asked about it. */
const INLINE =
  /<(script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro writes the hashes of the whole site into every page's security policy. This keeps those of the page:
 * a page allows what stands in it, and weighs a kilobyte less.
 * @param name the page's file, for the message
 * @returns the page with a policy that names only the hashes of what stands in it
 * @throws when the page has no policy, or an inline script or style that its policy does not know
 */
export function narrowed(html: string, name: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) throw new Error(`${name} has no security policy.`);
  const inline = [...html.matchAll(INLINE)].map(([, tag, text = '']) => ({ tag, text }));
  const kept = policy
    .split(';')
    .map((directive) => narrowDirective(directive, inline, name))
    .join(';');
  return html.replace(POLICY, (_, before: string, __, after: string) => before + kept + after);
}

/** A script's hash counts in `script-src` only, a style's in `style-src`: browsers look nowhere else. */
function narrowDirective(
  directive: string,
  inline: readonly { tag: string | undefined; text: string }[],
  name: string,
): string {
  const tag = /^\s*(script|style)-src\s/.exec(directive)?.[1];
  if (!tag) return directive;
  const needed = inline
    .filter((found) => found.tag === tag)
    .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const unknown = needed.filter((hash) => !directive.includes(hash));
  if (unknown.length > 0) {
    throw new Error(
      `${name} has an inline script or style that its policy does not allow: ${unknown.join(', ')}`,
    );
  }
  return directive.replace(/ ?'sha256-[^']+'/g, (hash) =>
    needed.includes(hash.trim()) ? hash : '',
  );
}
