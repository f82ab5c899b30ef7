import type { ClientDirective } from 'astro';
import { FAILED, STARTED } from '../../ui/started-mark.ts';
import { WANTED_EVENT } from './wanted.ts';

/**
 * An exercise's scripts are fetched when `wake-islands.ts` says that it is wanted. Until then a page weighs no more
 * than its text.
 */
const clientNeeded: ClientDirective = (load, _options, root) => {
  let fetching: ReturnType<typeof load> | undefined;
  let waking: Promise<void> | undefined;
  let hasFailed = false;

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
    } catch {
      // The network was away: the next press tries again.
      fetching = undefined;
      waking = undefined;
      if (hasFailed && (await isThere(root.getAttribute('component-url')))) location.reload();
      hasFailed = true;
      if (!root.hasAttribute(STARTED)) return;
      root.removeAttribute(STARTED);
      root.setAttribute(FAILED, '');
    }
  };
  root.addEventListener(WANTED_EVENT, (event) => {
    if ((event as CustomEvent<boolean>).detail) waking ??= wake();
    else
      fetchScripts().catch(() => {
        // It was only ahead of time: whoever wants it asks anew.
        fetching = undefined;
      });
  });
};

/**
 * Browsers keep in mind which modules could not be fetched, and do not try them again. So when the network is back, the
 * page has to begin anew.
 */
const isThere = (url: string | null): Promise<boolean> =>
  fetch(url ?? '').then(
    ({ ok }) => ok,
    () => false,
  );

export default clientNeeded;
