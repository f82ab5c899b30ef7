import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus from being lost when somebody comes back to where they began: what they pressed is gone by then.
 * When the page is opened, nothing takes the focus.
 * @param isHome whether the view of the beginning is shown
 * @returns a ref for what takes the focus; it needs `tabIndex={-1}`
 */
export function useReturn<Target extends HTMLElement>(isHome: boolean): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const wasAway = useRef(false);
  useLayoutEffect(() => {
    if (isHome && wasAway.current) target.current?.focus();
    wasAway.current = !isHome;
  }, [isHome]);
  return target;
}
