import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './scripts/chromium.ts';

// The server and the browser are found by the global setup, which hands them on through the environment.
export default defineConfig({
  testDir: 'tests/journeys',
  globalSetup: './tests/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // The whole check (scripts/test.ts) counts from a report; a person wants a list.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : [['list']],
  // Machines are slow and shared; only a test that fails waits so long.
  timeout: 240_000,
  expect: {
    timeout: 30_000,
    // What a screen reader is told, as texts that can be read and corrected. `--update-snapshots` writes them anew.
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/told/{arg}{ext}' },
  },
  use: {
    baseURL: process.env.BASE_URL,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_ARGS },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
  },
});
