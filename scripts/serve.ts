/** Serves the built site from `dist`, as a static host would, on the port asked for or the next free one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export interface Site {
  url: string;
  close: () => void;
}

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param wanted the port to try first; 0 takes any
 * @returns the address, which names another port when the wanted one is taken
 */
export async function serve(wanted: number, directory = DIST): Promise<Site> {
  const files = sirv(directory, { etag: true });
  const notFound = sirv(directory, { single: '404.html' });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      notFound(request, response, () => void response.end('Not found'));
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
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
