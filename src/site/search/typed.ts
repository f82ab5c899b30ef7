/**
 * @param keys what was pressed while the search was on its way, in order
 * @returns the text that they make
 */
export function typedText(keys: readonly string[]): string {
  const text = keys.reduce((before, key) => {
    if (key === 'Backspace') return before.slice(0, -1);
    return key.length === 1 ? before + key : before;
  }, '');
  // A hand that stayed on the key which opened the search.
  return text.replace(/^[\s/]+/, '');
}
