import { canKeep, SCOPE } from './here.ts';
import { removeCaches } from './kept-copy.ts';
import { ask, registered } from './worker-here.ts';

/** Takes away every file that is kept here, the pages that were read included. What somebody did in the course stays. */
export async function removeCourse(): Promise<number> {
  const active = (await registered())?.active;
  // More files may be coming.
  if (active) await ask(active, { type: 'stop' });
  return removeCaches(SCOPE);
}

/**
 * Takes the worker away, too: nothing of the course's own files stays.
 * @returns whether there was anything
 */
export async function removeAllOfIt(): Promise<boolean> {
  if (!canKeep()) return false;
  try {
    const count = await removeCourse();
    await (await registered())?.unregister();
    return count > 0;
  } catch {
    // A browser that lets a website keep nothing has nothing.
    return false;
  }
}
