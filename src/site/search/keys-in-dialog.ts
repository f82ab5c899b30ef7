import { isSearchKey } from './search-keys.ts';

/**
 * The arrows go from the field to the results, and from one to the next, beside the Tab key. The keys that open the
 * search lead back to its field.
 */
export function moveThroughResults(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
): void {
  const isWriting = event.target === input;
  if (isSearchKey(event, !isWriting)) {
    event.preventDefault();
    input.select();
    input.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const here = stops.indexOf(event.target as HTMLElement);
  const next = stops[here + step];
  if (step === 0 || here === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
