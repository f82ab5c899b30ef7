import { PREFIX } from '../storage/prefix.ts';

/** With what stands behind the question mark: a sheet is kept for each interview by itself. */
const KEY = `${PREFIX}waiting:${location.pathname}${location.search}`;

/** A box that can be ticked, or a field that can be written in: what it holds is kept the same way. */
type Field = HTMLElement & Record<'type' | 'id' | 'name' | 'checked' | 'value', string>;

/**
 * What is written or ticked while the script that would save it is on its way, or cannot come, is kept at once, whatever
 * becomes of the tab. It stands in its field again when somebody comes back, and goes once the script has saved it.
 * @param places elements with fields that wait for their script
 * @param fetch asks for that script
 * @param signal given when it has come
 */
export function rescueFields(
  places: readonly HTMLElement[],
  fetch: () => void,
  signal: AbortSignal,
): void {
  let held: Record<string, string> = {};
  try {
    held = { ...(JSON.parse(localStorage.getItem(KEY) as string) as typeof held) };
  } catch {
    // Storage is blocked.
  }
  for (const place of places) {
    for (const field of place.querySelectorAll<Field>('textarea,[type=text],[type=checkbox]')) {
      const state = field.type === 'checkbox' ? 'checked' : 'value';
      // Boxes of a list have names of their own; those for notes have the same in each note, but an id.
      const name = field.id + field.name;
      const keep = () => {
        held[name] = field[state];
        try {
          localStorage.setItem(KEY, JSON.stringify(held));
          // Other scripts of the page may come sooner, or later.
          signal.onabort = () => localStorage.removeItem(KEY);
        } catch {
          // Blocked or full.
        }
      };
      // From last time, or from before even this script came.
      if ((field[state] ||= held[name] ?? '')) {
        keep();
        fetch();
      }
      field.addEventListener('input', keep, { signal });
    }
  }
}
