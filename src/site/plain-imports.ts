import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';
/** As the bundler writes it: `__vitePreload(() => import("./a.js"), …)`, and the same where parts are picked from it. */
const WRAPPED =
  /__vitePreload\((?:\(\) => (import\([^()]*\)(?:\.then\([^{}]*?\))?)|async \(\) => \{\s*const \{[^{}]*\} = await (import\([^()]*\)(?:\.then\([^{}]*?\))?);\s*return \{[^{}]*\};?\s*\}), ?(?:\[\]|__VITE_PRELOAD__)\)/g;

/**
 * Vite wraps each `import()` in a helper that fetches the styles of what is imported, and more scripts ahead. No script here
 * brings styles along when it comes later (a page has all of them, or `ui/load-styles.ts` fetches them), so the
 * helper would be the largest script of a first visit, for nothing. Where the wrapping is written in a way that is not known
 * here, it stays, and does no harm.
 */
export function plainImports(): Plugin {
  return {
    name: 'final-say:plain-imports',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) =>
      id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code) =>
      code.replace(WRAPPED, (_, whole: string | undefined, parts: string) => whole ?? parts),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size) {
          this.error(
            `${file.fileName} is fetched when needed and imports styles, which nothing would fetch.`,
          );
        }
      }
    },
  };
}
