import type { ClientDirective } from 'astro';
import { PREFIX } from '../../storage/keys.ts';
import { FAILED, STARTED } from '../../ui/started-mark.ts';

/**
 * An exercise's scripts are fetched when somebody presses its start button, or at once where something is saved
 * to go on with. Until then a page weighs no more than its text.
 *
 * The press itself happens before the island lives, so it is left as a mark on the island's root, which the
 * island reads when it wakes (`useStarted`).
 */
const clientNeeded: ClientDirective = (load, options, root) => {
  let fetching: ReturnType<typeof load> | undefined;
  let waking: Promise<void> | undefined;

  // Astro tells of scripts that could not be fetched by an event, and then goes on with nothing.
  const fetchScripts = () =>
    (fetching ??= new Promise((resolve, reject) => {
      const onError = (event: Event) => {
        event.preventDefault();
        reject((event as CustomEvent<{ error: Error }>).detail.error);
      };
      root.addEventListener('astro:hydration-error', onError, { once: true });
      void load().then(resolve);
    }));
  const wake = async () => {
    try {
      const hydrate = await fetchScripts();
      await hydrate();
      root.removeEventListener('click', onClick);
    } catch (error) {
      // The network was away: the next press tries again.
      fetching = undefined;
      waking = undefined;
      throw error;
    }
  };
  // Marks stand on the root and not on what is inside: that is React's, and has to match what the server wrote.
  const onClick = (event: Event) => {
    if (!(event.target as Element).closest('[data-start]')) return;
    root.setAttribute(STARTED, '');
    root.removeAttribute(FAILED);
    waking ??= wake();
    waking.catch(() => {
      root.removeAttribute(STARTED);
      root.setAttribute(FAILED, '');
    });
  };

  root.addEventListener('click', onClick);
  // A hand on its way to the button is reason enough to begin fetching.
  for (const sign of ['pointerover', 'focusin'] as const) {
    root.addEventListener(sign, () => void fetchScripts().catch(() => undefined), { once: true });
  }
  if (hasSaved(String(options.value))) {
    waking = wake();
    waking.catch(() => undefined);
  }
};

/** @param name of what is saved; with a star at its end, of anything whose name begins so */
function hasSaved(name: string): boolean {
  const key = PREFIX + name;
  try {
    return key.endsWith('*')
      ? Object.keys(localStorage).some((other) => other.startsWith(key.slice(0, -1)))
      : localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export default clientNeeded;
