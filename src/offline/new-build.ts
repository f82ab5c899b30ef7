/** Watches a build that comes in, and tells of it. */
import { SCOPE } from './here.ts';
import { wholeCopies } from './kept-copy.ts';
import { UPDATE_EVENT } from './update-event.ts';

/** @param worker of a build that is not in charge yet */
export function watch(worker: ServiceWorker): void {
  let isWhole = false;
  const look = () => {
    if (worker.state === 'installed') {
      isWhole = true;
      void tellOf(worker);
    }
    if (worker.state === 'redundant' && !isWhole) give();
  };
  worker.addEventListener('statechange', look);
  look();
}

/** Without a whole copy here, pages come new from the network anyway: there is nothing to decide. */
async function tellOf(waiting: ServiceWorker): Promise<void> {
  if ((await wholeCopies(SCOPE)).length === 0 || !navigator.serviceWorker.controller) return;
  give();
  const { announce } = await import('./announce.ts');
  announce(waiting);
}

const give = (): boolean => window.dispatchEvent(new Event(UPDATE_EVENT));
