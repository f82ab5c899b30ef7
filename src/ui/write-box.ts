/** Shows a text in a box of `WriteBox.astro`, and on its paper side. */
export function showText(field: HTMLTextAreaElement, text: string): void {
  // Setting the same text again would move the cursor to its end.
  if (field.value !== text) field.value = text;
  const paper = field.closest('.write-box')?.querySelector('.written');
  // Not trimmed at the start: somebody may have indented a list.
  if (paper) paper.textContent = text.trimEnd();
  grow(field);
}

/** For browsers that don’t yet let a field grow by style alone (`field-sizing`). */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  while (field.scrollHeight > field.clientHeight + 1 && field.rows < 60) field.rows += 1;
}

/** @returns what was kept, and then what was written before that could be shown */
export const joined = (kept: string, written: string): string =>
  kept === '' || kept === written ? written : `${kept}\n${written}`;
