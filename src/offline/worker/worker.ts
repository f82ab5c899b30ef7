/**
 * The service worker: answers for the course when the network is away. It is one file, `sw.js`, which browsers fetch again
 * to see whether there is a new build. It never takes over by itself: only when no page is open any more, or when the
 * learner says so.
 */
import { messageIn } from '../messages.ts';
import { answer } from './answer.ts';
import { goOn, keepCourse, stopKeeping } from './keep-course.ts';
import { addLoaded, forgetIfTooMany } from './read-pages.ts';
import { address, worker } from './scope.ts';
import { catchUp, noteOpenPages, removeOldCopies, renewCopy } from './versions.ts';
import { wayOf } from './way.ts';

/** Written in by the build (`build/write-worker.ts`). */
declare const __VERSION__: string;

worker.addEventListener('install', (event) => event.waitUntil(renewCopy(__VERSION__)));

worker.addEventListener('activate', (event) => {
  const begin = async () => {
    await noteOpenPages();
    await removeOldCopies(__VERSION__);
    await forgetIfTooMany();
    // The page that the learner came with is looked after from now on, too.
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, cache, headers } = request;
  const way = wayOf({ method, url, mode, cache, isRange: headers.has('range') }, address);
  if (way === 'leave') return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(answer({ request, way, version: __VERSION__, later }));
  if (way !== 'page') return;
  later(catchUp(__VERSION__));
  later(goOn(__VERSION__));
});

worker.addEventListener('message', (event) => {
  const message = messageIn(event.data);
  if (message?.type === 'take-over') event.waitUntil(worker.skipWaiting());
  if (message?.type === 'read') {
    // Somebody may have wanted the course before this worker had come.
    event.waitUntil(addLoaded(message.urls, __VERSION__).finally(() => goOn(__VERSION__)));
  }
  if (message?.type === 'keep') event.waitUntil(keepCourse(__VERSION__));
  if (message?.type === 'go-on') event.waitUntil(goOn(__VERSION__));
  if (message?.type === 'stop') {
    event.waitUntil(stopKeeping().then(() => event.ports[0]?.postMessage('stopped')));
  }
});
