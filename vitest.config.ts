import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Engines, rules and storage: no browser, no build. Generous with time, as machines are slow and shared.
      {
        test: {
          name: 'unit',
          hookTimeout: 60_000,
          testTimeout: 300_000,
          // Else a style sheet that is read as text would be empty.
          css: true,
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      // What stands in `dist`: run after the build.
      {
        test: {
          name: 'built',
          hookTimeout: 360_000,
          testTimeout: 180_000,
          include: ['tests/built/**/*.test.ts'],
        },
      },
      // nginx and Caddy with the settings that are shipped, where they are installed ("npm run test:hosting"). Before the
      // first question the site is compressed, by each of the files.
      {
        test: {
          name: 'hosting',
          hookTimeout: 120_000,
          testTimeout: 60_000,
          include: ['tests/hosting/**/*.test.ts'],
        },
      },
    ],
  },
});
