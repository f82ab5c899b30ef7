/** What a service worker has that a page has not, as far as we use it. TypeScript's own list of it clashes with that of pages. */
import type { News } from '../messages.ts';

interface LastingEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface WorkerMessage extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: WorkerMessage;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly id: string; postMessage: (news: News) => void }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void;
}

export const worker = self as unknown as WorkerScope;

/** The full address of the folder that the course lives in. */
export const address = worker.registration.scope;

/** The same without the host. */
export const scope = new URL(address).pathname;
