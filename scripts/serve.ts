/** Serves the built site from `dist`, as a static host would, on the port asked for or the next free one. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export interface Site {
  /** Where the site's front page is, without a slash at the end. */
  url: string;
  port: number;
  close: () => void;
}

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param wanted the port to try first; 0 takes any
 * @param base the folder that the site was built for, as in `/course`; nothing for the root
 * @returns the address, which names another port when the wanted one is taken
 */
export async function serve(wanted: number, base = '', directory = DIST): Promise<Site> {
  // `dev` reads the folder anew for each request: a build made meanwhile is served at once.
  const files = sirv(directory, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    request.url = path.startsWith(`${base}/`) ? path.slice(base.length) : '/not-below-the-base';
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(directory, '404.html')).pipe(response);
    });
  });
  for (let port = wanted; ; port += 1) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, 'localhost', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!failure) break;
    if (failure.code !== 'EADDRINUSE' || port - wanted > 100) throw failure;
  }
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, port, close: () => server.close() };
}
