/** Keeps the whole course because somebody asked for it. It goes on while they read, and when the browser stopped it. */
import { cacheNames } from '../cache-names.ts';
import { forgetWish, wishOf, writeWish } from '../kept-copy.ts';
import type { News } from '../messages.ts';
import { whyOf } from '../why.ts';
import { scope, worker } from './scope.ts';
import { makeCopy } from './versions.ts';

let going: { stopping: AbortController; done: Promise<void> } | undefined;
let newest: News | undefined;

/** Fetches all that is not here yet. Done when the course is whole, or when it broke off. */
export function keepCourse(version: string): Promise<void> {
  if (!going) {
    const stopping = new AbortController();
    const done = copy(version, stopping.signal).finally(() => {
      going = newest = undefined;
    });
    going = { stopping, done };
  } else if (newest) void tell(newest);
  return going.done;
}

/**
 * Goes on with what somebody asked for, if the browser stopped the worker or the network was away, or if a new build came
 * in between, whose files did not fit to those of the old one. What was stopped by somebody, or needs somebody, waits for
 * them.
 */
export async function goOn(version: string): Promise<void> {
  const wish = await wishOf(scope);
  const isNewer = wish?.why === 'wrong-file' && wish.version !== version;
  if (going || (wish && (isNewer || (wish.why ?? 'broken') === 'broken')))
    await keepCourse(version);
}

export async function stopKeeping(): Promise<void> {
  if (going) {
    going.stopping.abort();
    await going.done;
    return;
  }
  await forgetWish(scope);
  await tell({ type: 'broke-off', why: 'stopped' });
}

async function copy(version: string, signal: AbortSignal): Promise<void> {
  try {
    await writeWish(scope, { version });
    await makeCopy(version, {
      signal,
      onFile: (count, all) => void tell({ type: 'coming', count, all }),
    });
    // All of it is in the copy now.
    await caches.delete(cacheNames(scope).read);
    await forgetWish(scope);
    await tell({ type: 'whole' });
  } catch (error) {
    const why = signal.aborted ? 'stopped' : whyOf(error);
    // Whoever comes to the page later finds it there. Without room for the note, the page says that it is a part only.
    await (why === 'stopped' ? forgetWish(scope) : writeWish(scope, { version, why })).catch(
      () => undefined,
    );
    await tell({ type: 'broke-off', why });
  }
}

async function tell(news: News): Promise<void> {
  newest = news;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}
