import { useStore } from '@nanostores/react';
import type { Saved } from './saved.ts';

/**
 * Reads a saved store in a React island. While the page hydrates it gives what the server rendered: a persistent
 * store already holds the saved value by then, and would not match.
 */
export function useSaved<T>({ store, empty }: Saved<T>): T {
  return useStore(store, { ssr: () => empty });
}
