import { useEffect, useState } from 'react';
import type { Saved } from './saved.ts';

/**
 * Reads a saved store in an island. While the page hydrates it gives what the page was built with, and the saved
 * value right after: what a browser has saved was not known when the page was written, and would not match it.
 */
export const useSaved = <T>(saved: Saved<T>): T => useStore(saved, () => saved.empty);

/**
 * Reads a saved store in a view that is not in the page as it was written, and appears only when somebody has pressed
 * something. It gives the saved value from the first moment: what such a view begins with may be read only once.
 */
export const useSavedAtOnce = <T>(saved: Saved<T>): T => useStore(saved, () => saved.store.get());

function useStore<T>({ store }: Saved<T>, first: () => T): T {
  const [value, setValue] = useState(first);
  // `subscribe` tells the present value at once, and each later one.
  useEffect(() => store.subscribe((saved) => setValue(() => saved as T)), [store]);
  return value;
}
