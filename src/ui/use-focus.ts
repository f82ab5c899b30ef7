import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to something in the very moment in which it appears. What was pressed to get there is often gone, and
 * an effect that waits for the next frame leaves a gap: a key pressed in it goes to something that was not meant.
 * @returns a ref for what takes the focus; it needs `tabIndex={-1}`
 */
export function useFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useLayoutEffect(() => {
    // Firefox gives no focus to a legend that it has not laid out yet.
    target.current?.getBoundingClientRect();
    target.current?.focus();
  }, []);
  return target;
}
