/**
 * Serves the built site from `dist`, as a good static host would, headers included, on the port asked for or the next
 * free one.
 */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { HEADERS, cacheControlOf } from './hosting/headers.ts';

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
 * @param onRequest is told of each request first, and may take its time; where it says false, nobody answers
 * @returns the address, which names another port when the wanted one is taken
 */
export async function serve(
  wanted: number,
  base = '',
  directory = DIST,
  onRequest: (path: string) => boolean | Promise<boolean> = () => true,
): Promise<Site> {
  // `dev` reads the folder anew for each request: a build made meanwhile is served at once.
  // Where there is a compressed copy beside a file (`.br`), it is sent in its place, as real hosts do.
  const files = sirv(directory, { etag: true, dev: true, brotli: true });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    if (!(await onRequest(path))) return;
    request.url = path.startsWith(`${base}/`) ? path.slice(base.length) : '/not-below-the-base';
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControlOf(request.url));
    files(request, response, () => {
      response.setHeader('Cache-Control', cacheControlOf('/404.html'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(directory, '404.html')).pipe(response);
    });
  };
  const server = createServer((request, response) => void answer(request, response));
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
  const close = () => {
    server.close();
    // What is being sent, or waits for an answer, ends too.
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}${base}`, port, close };
}
