/**
 * What goes on beside a page: pages are remembered, and a new build is told of. A first visit fetches this, so what
 * is only needed where there was a build before comes by itself (`new-build.ts`).
 */
import type { Message } from './messages.ts';
import { register } from './register.ts';

const { serviceWorker } = navigator;
const wasControlled = serviceWorker.controller !== null;

/** It came before somebody went to it, and the worker cannot know whether they ever do. */
function wasFetchedAhead(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  // Browsers that do not know the property fetch no page ahead.
  return (navigation as Arrival | undefined)?.deliveryType === 'navigational-prefetch';
}

interface Arrival extends PerformanceEntry {
  readonly deliveryType?: string;
}

/** A page that was there before the worker is remembered, too: it is the one that somebody wants to read again. */
async function handOverWhatWasLoaded(): Promise<void> {
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ type: 'read', urls: [location.href, ...loaded] } satisfies Message);
}

async function begin(): Promise<void> {
  const registration = await register();
  const watchNew = async () => {
    const coming = registration.installing ?? registration.waiting;
    if (coming) (await import('./new-build.ts')).watch(coming);
  };
  // What could not be fetched any more, as the host has another build now, was not needed: a whole copy has it.
  const look = () => void watchNew().catch(() => undefined);
  if (!wasControlled || wasFetchedAhead()) await handOverWhatWasLoaded();
  look();
  registration.addEventListener('updatefound', look);
}

// Where the browser does not allow a worker, the course is as it was.
begin().catch(() => undefined);
