/** Finds the browsers beside Chromium that are on this machine, and says how to get those that are not. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Firefox {
  path: string;
}

export interface WebKit {
  /** The program that speaks WebDriver. */
  driver: string;
  /** The browser it starts. */
  browser: string;
  /** The display that no eye sees, where there is one. */
  display: string | undefined;
}

const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** @returns the Firefox in FIREFOX_PATH, or the system’s; nothing if there is none */
export function findFirefox(): Firefox | undefined {
  const path = [
    process.env.FIREFOX_PATH ?? '',
    ...onPath('firefox-esr', 'firefox'),
    MAC_FIREFOX,
  ].find((one) => one !== '' && existsSync(one));
  return path === undefined ? undefined : { path };
}

/** @returns WebKitGTK with its driver, and a display; nothing if a part is missing */
export function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver')[0];
  const browser = MINI_BROWSERS().find((path) => existsSync(path));
  const display = onPath('Xvfb')[0];
  if (!driver || !browser || (!display && !process.env.DISPLAY)) return undefined;
  return { driver, browser, display };
}

export const NO_FIREFOX =
  'Firefox: left out, as there is none here. On Debian: apt-get install firefox-esr. Elsewhere set FIREFOX_PATH.';
export const NO_WEBKIT =
  'WebKit: left out, as there is none here. On Debian: apt-get install webkit2gtk-driver xvfb.';

const onPath = (...names: string[]): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));

/** Where distributions put the small browser that comes with the library. */
const MINI_BROWSERS = (): string[] =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/libexec'].flatMap(
    (folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) =>
        join(folder, name, 'MiniBrowser'),
      ),
  );
