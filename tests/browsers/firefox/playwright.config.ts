import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config.ts';

/** The journeys that also run in Firefox: what people come for. The others are about paper, or about rules that axe holds. */
const MAIN = [
  'backup',
  'checklist',
  'focus-at-once',
  'keyboard',
  'progress',
  'quiz',
  'read',
  'review',
  'role-play',
  'self-assessment',
  'storage',
  'two-tabs',
  'worksheet',
];

/** What a person would set in the system, and what the driver needs. */
const PREFERENCES = {
  'ui.prefersReducedMotion': 1,
  'ui.systemUsesDarkTheme': 0,
  // As on a phone, and as Chromium has it in tests: a scrollbar takes no room.
  'ui.useOverlayScrollbars': 1,
  // A page that is brought back whole tells the driver of no load, and the driver waits for one.
  'fission.bfcacheInParent': false,
  'browser.sessionhistory.max_total_viewers': 0,
};

export default defineConfig({
  ...base,
  testDir: '../../journeys',
  testMatch: MAIN.map((name) => `**/${name}.spec.ts`),
  globalSetup: '../global-setup.ts',
  // What only Chromium’s driver can play (a finger), and rules that axe holds in each look.
  grepInvert: /@chromium|no violation/,
  // Windows of several browsers would take the focus from each other.
  workers: 1,
  outputDir: '../../../test-results/firefox',
  use: {
    ...base.use,
    browserName: 'firefox',
    // Makes Playwright speak WebDriver BiDi, as an unchanged Firefox does.
    channel: 'moz-firefox',
    contextOptions: {},
    trace: 'off',
    launchOptions: {
      executablePath: fileURLToPath(new URL('bridge.ts', import.meta.url)),
      firefoxUserPrefs: PREFERENCES,
    },
  },
});
