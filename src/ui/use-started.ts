import { useEffect, type RefObject } from 'react';
import { STARTED } from './started-mark.ts';

/**
 * Calls `start` once if the start button was pressed before the island lived.
 * @param ref an element of the island
 */
export function useStarted(ref: RefObject<HTMLElement | null>, start: () => void): void {
  useEffect(() => {
    const root = ref.current?.closest('astro-island');
    if (!root?.hasAttribute(STARTED)) return;
    root.removeAttribute(STARTED);
    start();
    // Only when the island wakes: a later press reaches React by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
