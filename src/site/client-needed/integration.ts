import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:needed`: an island that loads when it is begun, or when there is something saved to go on with. */
export function clientNeeded(): AstroIntegration {
  return {
    name: 'final-say:client-needed',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'needed',
          entrypoint: fileURLToPath(new URL('./directive.ts', import.meta.url)),
        });
      },
    },
  };
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** The name under which the exercise saves, for example `quiz:get-the-offer`, or what such names begin with: `quiz:` for any quiz. */
    'client:needed'?: string;
  }
}
