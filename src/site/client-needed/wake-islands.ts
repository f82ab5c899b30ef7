import { PREFIX } from '../../storage/prefix.ts';
import { FAILED, STARTED } from '../../ui/started-mark.ts';
import { hasKey } from '../has-saved.ts';
import { WANTED_EVENT } from './wanted.ts';

/**
 * Brings an exercise to life when its start button is pressed, or at once where something is saved to go on with.
 * The press itself happens before the island lives, so it is left as a mark on the island's root, which the island
 * reads when it wakes (`useStarted`). Marks stand on the root and not on what is inside: that is the player's, and has
 * to match what the build wrote.
 */
export function wakeIslands(): void {
  for (const root of document.querySelectorAll('astro-island')) {
    root.addEventListener('click', ({ target }) => {
      // Once it lives, a press reaches it by itself.
      if (!root.hasAttribute('ssr') || !(target as Element).closest('[data-start]')) return;
      root.setAttribute(STARTED, '');
      root.removeAttribute(FAILED);
      void want(root, true);
    });
    // A hand on its way to the button is reason enough to begin fetching.
    for (const sign of ['pointerover', 'focusin']) {
      root.addEventListener(sign, () => void want(root, false), { once: true });
    }
    const { value } = JSON.parse(root.getAttribute('opts') ?? '{}') as { value?: string };
    // A name that only begins so may wake one too many, which does no harm.
    if (value && hasKey((key) => key.startsWith(PREFIX + value))) void want(root, true);
  }
}

async function want(root: Element, isToWake: boolean): Promise<void> {
  try {
    await (runtime ??= fetchRuntime());
    root.dispatchEvent(new CustomEvent(WANTED_EVENT, { detail: isToWake }));
  } catch {
    runtime = undefined;
    if (!root.hasAttribute(STARTED)) return;
    root.removeAttribute(STARTED);
    root.setAttribute(FAILED, '');
  }
}

let runtime: Promise<unknown> | undefined;
let tries = 0;

/**
 * What Astro needs to wake islands is a file of its own in a built site (`island-runtime.ts`), and in the page before.
 * Browsers keep in mind what could not be fetched, so another try needs another address.
 */
async function fetchRuntime(): Promise<unknown> {
  const address = document.querySelector<HTMLElement>('[data-islands]')?.dataset.islands;
  return address && import(/* @vite-ignore */ tries++ ? `${address}?${tries}` : address);
}
