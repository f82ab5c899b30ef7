import { rmSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { ask, type Answer } from './ask.ts';
import type { Running } from './programs.ts';
import { SERVERS, type ServerKind } from './servers.ts';
import { siteFolders, type SiteFolders } from './site-folder.ts';

export interface Asked {
  server: ServerKind;
  /** The folder that the site is served below; nothing for the root. */
  base: string;
  /** Asks for an address below the base. */
  get: (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>;
  /** Asks for an address of the host, as it is written. */
  raw: (path: string) => Promise<Answer>;
  running: () => Running;
}

const BASES = ['', '/any/path'];

/**
 * Runs tests on every server that is installed, for a site at the root and for one in a folder.
 * @param tests are told how to ask the server that runs meanwhile
 */
export function onEachServer(tests: (asked: Asked) => void): void {
  let folders: SiteFolders;
  beforeAll(() => {
    folders = siteFolders(BASES);
  });
  afterAll(() => rmSync(folders.all, { recursive: true, force: true }));

  describe.each(SERVERS)('$name', (server) => {
    if (!server.program)
      console.log(
        `${server.name} is left out: it is not installed (apt-get install ${server.name}).`,
      );
    describe.skipIf(!server.program).each(BASES)('at “%s/”', (base) => {
      let running: Running;
      beforeAll(async () => {
        const scratch = join(folders.all, `${server.name}${base.replaceAll('/', '-')}`);
        running = await server.start({ scratch, root: folders.rootFor(base), base });
      });
      afterAll(() => running.stop());
      tests({
        server,
        base,
        get: (path, headers = {}, method = 'GET') =>
          ask(running.origin, base + path, { method, headers }),
        raw: (path) => ask(running.origin, path),
        running: () => running,
      });
    });
  });
}
