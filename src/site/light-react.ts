import type { AstroIntegration } from 'astro';

/** React's own addresses, and the part of Preact that answers to the same names. The longer ones come first. */
const INSTEAD = [
  ['react-dom/server', 'preact/compat/server'],
  ['react-dom/client', 'preact/compat/client'],
  ['react-dom', 'preact/compat'],
  ['react/jsx-dev-runtime', 'preact/compat/jsx-dev-runtime'],
  ['react/jsx-runtime', 'preact/compat/jsx-runtime'],
  ['react', 'preact/compat'],
] as const;

/**
 * Players are written for React, and shipped with Preact, which has the same interface in a tenth of the bytes. It
 * takes React’s place when the pages are written and in the browser alike: the two must agree on what a page holds.
 *
 * `PLAYERS=react npm run build` builds with React itself. The tests build both.
 */
export function lightReact(): AstroIntegration {
  return {
    name: 'final-say:light-react',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (process.env.PLAYERS === 'react') return;
        updateConfig({
          vite: {
            resolve: {
              alias: INSTEAD.map(([find, replacement]) => ({
                find: new RegExp(`^${find}$`),
                replacement,
              })),
            },
            // What Node loads by itself knows no alias: Astro’s own part for React has to be bundled, too.
            ssr: { noExternal: ['@astrojs/react', 'preact', 'preact-render-to-string'] },
          },
        });
      },
    },
  };
}
