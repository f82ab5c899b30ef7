import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a page keeps what it heard, over all pages of one tab; the course has a prefix before all of its own names. */
export const HEARD = 'heard';

/**
 * WebKit’s driver tells nobody what stands on the console. So the pages are handed on with a listener in front, which
 * stands before the policy in the page and is therefore not under it.
 */
const LISTENER = `<script>(function () {
  function note(text) {
    var heard = JSON.parse(sessionStorage.getItem('${HEARD}') || '[]');
    heard.push(location.pathname + ' ' + text);
    sessionStorage.setItem('${HEARD}', JSON.stringify(heard));
  }
  // What was on its way when somebody goes on is given up, and that is no mistake.
  var leaving = false;
  addEventListener('beforeunload', function () { leaving = true; });
  addEventListener('error', function (event) {
    if (!leaving || event.message) note('error: ' + (event.message || (event.target.src || event.target.href) + ' did not load'));
  }, true);
  addEventListener('unhandledrejection', function (event) { note('rejected: ' + event.reason); });
  addEventListener('securitypolicyviolation', function (event) {
    note('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  ['error', 'warn'].forEach(function (kind) {
    console[kind] = function () { note(kind + ': ' + [].join.call(arguments, ' ')); };
  });
})();</script>`;

export interface ListeningSite {
  url: string;
  close: () => void;
}

/** Hands on the site at `origin`, with the listener in each page. */
export async function listenTo(origin: string): Promise<ListeningSite> {
  const server = createServer((request, response) => {
    void fetch(`${origin}${request.url ?? '/'}`).then(
      async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        const body = type.startsWith('text/html')
          ? (await answer.text()).replace('<head>', `<head>${LISTENER}`)
          : Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, { 'content-type': type }).end(body);
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
