import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro writes the hashes of the whole site into every page's security policy. This keeps those of the page:
 * a page allows what stands in it, and weighs a kilobyte less. An inline script or style that the policy does not
 * know stops the build.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'final-say:page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: root })) {
          const file = join(root, name);
          writeFileSync(file, narrowed(readFileSync(file, 'utf8'), name));
        }
      },
    },
  };
}

/** @returns the page with a policy that names only the hashes of what stands in it. */
export function narrowed(html: string, name: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) throw new Error(`${name} has no security policy.`);
  const kept = policy
    .split(';')
    .map((directive) => narrowDirective(directive, html, name))
    .join(';');
  return html.replace(POLICY, (_, before: string, __, after: string) => before + kept + after);
}

/** A script's hash counts in `script-src` only, a style's in `style-src`: browsers look nowhere else. */
function narrowDirective(directive: string, html: string, name: string): string {
  const tag = /^\s*(script|style)-src\s/.exec(directive)?.[1];
  if (!tag) return directive;
  const needed = [...html.matchAll(INLINE)]
    .filter(([, found]) => found === tag)
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
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
