import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Engines, rules and storage: no browser, no build. Generous with time, as machines are slow and shared.
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      // What stands in `dist`: run after the build.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
