import { expect, test as base } from '@playwright/test';

interface Quiet {
  /** Fails the test when the page says anything on the console, breaks its policy, or asks another site for something. */
  quiet: string[];
}

/** Playwright's test, on which no noise is allowed. A test that makes noise on purpose empties `quiet` itself. */
export const test = base.extend<Quiet>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => noise.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
          noise.push(`asked for ${url}`);
      });
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI }) => {
            console.error(`policy: ${violatedDirective} ${blockedURI}`);
          },
        );
      });
      await use(noise);
      expect(noise, 'the page should make no noise').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
