import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config.ts';

export default defineConfig({
  testDir: '.',
  globalSetup: '../global-setup.ts',
  // One display, one browser.
  workers: 1,
  timeout: 60_000,
  // On a busy machine WebKit’s driver now and then gives no answer at all.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: base.reporter,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '../../../test-results/webkit',
});
