import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Engines, rules and storage: no browser, no build.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'] } },
      // What stands in `dist`: run after the build.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
