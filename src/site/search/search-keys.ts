/** As much of a pressed key as it takes to tell. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Another part of the page has used the key. */
  defaultPrevented: boolean;
}

/**
 * Ctrl+K or ⌘K, and the single key / where it is switched on: somebody who speaks to the computer, or whose hand
 * slips, may press a single key without wanting it.
 * @param slash whether / is switched on
 * @returns whether the search is asked for
 */
export function isSearchKey(pressed: PressedKey, slash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = pressed;
  if (defaultPrevented || altKey) return false;
  return ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && slash;
}
