/**
 * The way out: a worker that takes the course’s caches away and then itself. It is written in the place of the other one
 * by `OFFLINE=off npm run build`. Browsers that have the other one fetch it at their next visit. What somebody did in
 * the course is not touched.
 */
import { removeCaches } from '../kept-copy.ts';
import { scope, worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

const leave = async (): Promise<void> => {
  await removeCaches(scope);
  await worker.registration.unregister();
};

worker.addEventListener('activate', (event) => event.waitUntil(leave()));
// A page of an earlier build that is still open may have set it up again. Every request goes to the network as it is.
worker.addEventListener('fetch', (event) => event.waitUntil(leave()));
