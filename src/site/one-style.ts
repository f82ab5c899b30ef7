import { createHash } from 'node:crypto';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const ALLOWED = /(\sstyle-src [^;"]*?)((?: ?'sha256-[^']+')+)/;

/**
 * Astro writes several style elements into a page, and the policy has a hash for each. This joins them, in their order,
 * where the first one stands: one hash is enough, and what they have in common compresses better.
 * @param page with a policy that allows what stands in it, and nothing else
 */
export function withOneStyle(page: string): string {
  const styles = [...page.matchAll(STYLE)].map(([, text = '']) => text);
  if (styles.length < 2) return page;
  const joined = styles.map((text) => text.trim()).join('');
  const hash = createHash('sha256').update(joined).digest('base64');
  let count = 0;
  return page
    .replace(STYLE, () => (count++ === 0 ? `<style>${joined}</style>` : ''))
    .replace(ALLOWED, (_, before: string) => `${before} 'sha256-${hash}'`);
}
