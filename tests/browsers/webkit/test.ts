import { expect, test as base } from '@playwright/test';
import { otherThanSaid } from '../../../scripts/last-run.ts';
import { findWebKit, NO_WEBKIT } from '../find.ts';
import { type WebKitDriver, startWebKit } from './driver.ts';
import { HEARD, listenTo } from './listening-site.ts';
import { Person } from './person.ts';

interface Fixtures {
  /** Somebody in front of a fresh WebKit. The test fails when a page made noise. */
  person: Person;
}

interface WorkerFixtures {
  webkitDriver: WebKitDriver;
  site: string;
}

/** Only its driver says, once it runs, which WebKit this is. */
let versionIsTold = false;

/** Playwright’s runner, with a person in front of WebKit in the place of Playwright’s own pages. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  webkitDriver: [
    // Playwright reads from the empty pattern that no other fixture is needed.
    async ({}, use) => {
      const webkit = findWebKit();
      if (!webkit) throw new Error(NO_WEBKIT);
      const driver = await startWebKit(webkit);
      await use(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],
  site: [
    // Playwright reads from the empty pattern that no other fixture is needed.
    async ({}, use) => {
      const { url, close } = await listenTo(process.env.BASE_URL ?? '');
      await use(url);
      close();
    },
    { scope: 'worker' },
  ],
  person: async ({ webkitDriver, site }, use, info) => {
    const driver = await webkitDriver.open();
    if (!versionIsTold) {
      versionIsTold = true;
      const other = otherThanSaid('webkit', (await driver.getCapabilities()).getBrowserVersion());
      if (other !== undefined) console.log(other);
    }
    try {
      await use(new Person(driver, site));
      if (info.status !== info.expectedStatus) {
        const body = Buffer.from(await driver.takeScreenshot(), 'base64');
        await info.attach('screen', { body, contentType: 'image/png' });
      }
      const heard = await driver.executeScript<string | null>(
        `return sessionStorage.getItem('${HEARD}')`,
      );
      expect(JSON.parse(heard ?? '[]'), 'the pages should make no noise').toEqual([]);
    } finally {
      await driver.quit();
    }
  },
});

export { expect };
